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
  hasRuleSet(name: string): Promise<boolean>;
  /** Whether a receipt rule is switched on; null where the set has none of that name. */
  rule(ruleSet: string, name: string): Promise<boolean | null>;
  /** Whether SES sends what names this configuration set; it stops by itself where too much bounces. */
  sendsWith(configurationSet: string): Promise<boolean>;
  /** Whether SES keeps mail from an address, for the whole account, since a mail to it bounced or was complained about. */
  suppresses(address: string): Promise<boolean>;
  /** Whether Onfile sends the owner nothing any more, because a mail bounced or was complained about. */
  stoppedOwner(table: string): Promise<boolean>;
  /** Whether a table can be restored to any second, and forgets what has expired. */
  tableKeeps(table: string): Promise<{ restorable: boolean; expiring: boolean }>;
  /** The domain that a hosted zone of Route 53 is for. */
  zone(id: string): Promise<string | null>;
  stack(name: string): Promise<DeployedStack | null>;
  alarms(names: string[]): Promise<{ says: string; state: string }[]>;
  /** How many messages lie in a queue. */
  messages(queueUrl: string): Promise<number>;
  /** Whether whoever alarms are mailed to has confirmed it. */
  alarmsConfirmed(topicArn: string): Promise<boolean>;
  /** Hosts that mail to a domain goes to, by its MX records. */
  mailHosts(domain: string): Promise<string[]>;
  /** The TXT records of a name. */
  texts(name: string): Promise<string[]>;
};

/** An identity of SES: an address, or a domain. `mailFrom`: whether the domain that bounces go to, if it has one, stands. */
export type Identity = { verified: boolean; dkim: boolean; mailFrom: boolean };

/** How much mail SES lets this account send; the sandbox is 200 a day, and to verified addresses alone. */
export type Quota = { perDay: number; perSecond: number; sentToday: number };

/** A stack of CloudFormation. Resources are named by their logical ids. */
export type DeployedStack = {
  /** The number of the account that it is in. */
  account: string;
  status: string;
  outputs: Record<string, string>;
  resources: { id: string; type: string; name: string }[];
};

/** One thing about an account or a stack: how it stands, and what is to be done about it. */
export type Finding = { level: 'fine' | 'to do' | 'wrong'; says: string; remedy?: string };

/** The most that SES allows in its sandbox, in mails a day. */
export const sandboxPerDay = 200;

/** The name of what the resource of a type in a stack became; '' where it has none. */
export const nameOf = ({ resources }: DeployedStack, type: string): string =>
  resources.find((resource) => resource.type === type)?.name ?? '';
