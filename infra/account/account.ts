/** What can be asked of an AWS account about Onfile, without changing anything. */
export type Account = {
  region: string;
  /** Whether SES receives mail in this region. */
  receivesMail(): Promise<boolean>;
  identity(name: string): Promise<Identity | null>;
  /** Whether AWS lets this account send at all. */
  maySend(): Promise<boolean>;
  quota(): Promise<Quota>;
  activeRuleSet(): Promise<string | null>;
  stack(name: string): Promise<DeployedStack | null>;
  alarms(names: string[]): Promise<{ says: string; state: string }[]>;
  /** How many messages lie in a queue. */
  messages(queueUrl: string): Promise<number>;
  /** Whether whoever alarms are mailed to has confirmed it. */
  alarmsConfirmed(topicArn: string): Promise<boolean>;
  /** Hosts that mail to a domain goes to, by its MX records. */
  mailHosts(domain: string): Promise<string[]>;
};

/** An identity of SES: an address, or a domain. */
export type Identity = { verified: boolean; dkim: boolean };

/** How much mail SES lets this account send; the sandbox is 200 a day, and to verified addresses alone. */
export type Quota = { perDay: number; perSecond: number; sentToday: number };

/** A stack of CloudFormation. Resources are named by their logical ids. */
export type DeployedStack = {
  status: string;
  outputs: Record<string, string>;
  resources: { id: string; type: string; name: string }[];
};

/** One thing about an account or a stack: how it stands, and what is to be done about it. */
export type Finding = { level: 'fine' | 'to do' | 'wrong'; says: string; remedy?: string };

/** The most that SES allows in its sandbox, in mails a day. */
export const sandboxPerDay = 200;
