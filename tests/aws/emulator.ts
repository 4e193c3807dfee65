import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import * as z from 'zod';

/** Where the emulators are; empty where one is missing. */
export const motoUrl = process.env.ONFILE_MOTO ?? '';
const sesUrl = process.env.ONFILE_MOTO_SES ?? '';
export const dynamodbLocalUrl = process.env.ONFILE_DYNAMODB_LOCAL ?? '';

const region = 'us-east-1';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** How an SDK client finds an emulator. */
export const clientOf = (endpoint: string) => ({ endpoint, region, credentials });

/** The same as environment, for a process of its own. */
export const environmentOfMoto = () => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_ENDPOINT_URL: motoUrl,
  AWS_ENDPOINT_URL_SES: sesUrl,
});

/** Clients of moto. */
export const moto = () => ({
  cloudFormation: new CloudFormationClient(clientOf(motoUrl)),
  dynamodb: new DynamoDBClient(clientOf(motoUrl)),
  s3: new S3Client({ ...clientOf(motoUrl), forcePathStyle: true }),
  secrets: new SecretsManagerClient(clientOf(motoUrl)),
  ses: new SESClient({ ...clientOf(sesUrl), maxAttempts: 2 }),
});

const models = z.object({
  ses: z.object({
    RawMessage: z.array(z.object({ source: z.string(), destinations: z.array(z.string()), raw_data: z.string() })),
  }),
});

/** The raw mails that were sent through moto's SES since it started. */
export async function sentMails() {
  const answer = await fetch(`${sesUrl}/moto-api/data.json`);
  return models.parse(await answer.json()).ses.RawMessage;
}

const lambdaFunction = z.object({
  Configuration: z.object({
    Handler: z.string(),
    Timeout: z.number(),
    Environment: z.object({ Variables: z.record(z.string(), z.string()) }),
  }),
});

/** The settings of a function as it was deployed, by its name. */
export async function functionAt(name: string) {
  const scope = `Credential=test/20260101/${region}/lambda/aws4_request`;
  const authorization = `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=none`;
  const answer = await fetch(`${motoUrl}/2015-03-31/functions/${name}`, { headers: { authorization } });
  const { Handler, Timeout, Environment } = lambdaFunction.parse(await answer.json()).Configuration;
  return { handler: Handler, seconds: Timeout, variables: Environment.Variables };
}
