export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Whether the certificate is one that this machine trusts. */
  readonly isTrusted: boolean;
  close(): Promise<void>;
}

export function startServer(options?: {
  readonly port?: number;
  readonly root?: string;
}): Promise<RunningServer>;
