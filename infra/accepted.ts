import { CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts a finding of cdk-nag at one construct, for a reason that is said where it stands. */
export function accepted(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}

/** How such findings name the resource that a construct makes. */
export function named(construct: IConstruct): string {
  const { defaultChild } = construct.node;
  return defaultChild instanceof CfnElement ? Stack.of(construct).getLogicalId(defaultChild) : '';
}
