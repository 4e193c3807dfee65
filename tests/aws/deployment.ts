import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateStackCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { CreateSecretCommand } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { covered, type Template, templateShape } from './covered.ts';
import { moto } from './emulator.ts';

/** What `cdk synth` has written. */
const assembly = process.env.ONFILE_ASSEMBLY ?? '';
export const synthesized = (): Template => templateShape.parse(JSON.parse(read('Onfile.template.json')));

const types = (): string[] => z.array(z.string()).parse(JSON.parse(process.env.ONFILE_MOTO_TYPES || '[]'));
const read = (name: string) => readFileSync(join(assembly, name), 'utf8');

const assetList = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string() }),
      destinations: z.record(z.string(), z.object({ bucketName: z.string(), objectKey: z.string() })),
    }),
  ),
});

/** Puts something under the name of each asset, as a deployment does; the code itself is run from the assembly. */
export async function uploadAssets(): Promise<void> {
  const { s3 } = moto();
  const { files } = assetList.parse(JSON.parse(read('Onfile.assets.json')));
  const destinations = Object.values(files).flatMap((file) => Object.values(file.destinations));
  const place = ({ bucketName }: { bucketName: string }) =>
    bucketName.replace(/\$\{AWS::AccountId\}/, '123456789012').replace(/\$\{AWS::Region\}/, 'us-east-1');
  for (const bucket of new Set(destinations.map(place))) await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  for (const destination of destinations) {
    await s3.send(new PutObjectCommand({ Bucket: place(destination), Key: destination.objectKey, Body: 'code' }));
  }
}

/** What the functions need and CloudFormation on moto cannot make, made by hand or named: values by logical id. */
export async function standInsFor(template: Template, name: string): Promise<Record<string, string>> {
  const SecretString = JSON.stringify({ a: 'a'.repeat(48) });
  const { ARN = '' } = await moto().secrets.send(new CreateSecretCommand({ Name: name, SecretString }));
  const values: Record<string, string> = {
    'AWS::SecretsManager::Secret': ARN,
    'AWS::ApiGatewayV2::Api': 'https://api.onfile.test',
  };
  const found = Object.entries(template.Resources).map(([id, { Type }]) => [id, values[Type]]);
  return z.record(z.string(), z.string()).parse(Object.fromEntries(found.filter(([, value]) => value !== undefined)));
}

/** Makes a stack of what moto supports of a template, or changes the one that stands. */
export async function deploy(
  stack: string,
  template: Template,
  { standIns, change = false }: { standIns: Record<string, string>; change?: boolean },
) {
  const { cloudFormation } = moto();
  const part = covered(template, { types: types(), standIns });
  const request = {
    StackName: stack,
    TemplateBody: JSON.stringify(part.template),
    Capabilities: ['CAPABILITY_IAM' as const],
  };
  await cloudFormation.send(change ? new UpdateStackCommand(request) : new CreateStackCommand(request));
  return { ...part, ...(await described(stack)) };
}

/** A stack's state, outputs, and the names that its resources got, by their logical ids. */
export async function described(stack: string) {
  const { cloudFormation } = moto();
  const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: stack }));
  const { StackResources = [] } = await cloudFormation.send(new DescribeStackResourcesCommand({ StackName: stack }));
  const outputs = (Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]);
  const names = StackResources.map(({ LogicalResourceId = '', PhysicalResourceId = '' }) => [
    LogicalResourceId,
    PhysicalResourceId,
  ]);
  return {
    status: Stacks[0]?.StackStatus ?? 'none',
    outputs: z.record(z.string(), z.string()).parse(Object.fromEntries(outputs)),
    names: z.record(z.string(), z.string()).parse(Object.fromEntries(names)),
  };
}

const code = z.looseObject({ Properties: z.object({ Code: z.object({ S3Key: z.string() }) }) });

/** The folder with the code of a function, whose logical id begins so. */
export function codeOf(template: Template, begin: string): { id: string; folder: string } {
  const found = Object.entries(template.Resources).find(
    ([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith(begin),
  );
  if (!found) throw new Error(`There is no function ${begin}.`);
  const hash = code.parse(found[1]).Properties.Code.S3Key.replace('.zip', '');
  const [folder = ''] = readdirSync(assembly).filter((name) => name === `asset.${hash}`);
  return { id: found[0], folder: join(assembly, folder) };
}
