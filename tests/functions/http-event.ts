type Asked = { method?: string; form?: string; json?: unknown; cookie?: string; token?: string };

/** An event of an HTTP API, payload format 2.0, as API Gateway sends it; `token` is one of Onfile's. */
export function httpEvent(path: string, asked: Asked = {}) {
  const { method = 'GET', form, json, cookie, token } = asked;
  const type = form ? 'application/x-www-form-urlencoded' : json ? 'application/json' : null;
  return {
    version: '2.0',
    routeKey: 'ANY /{proxy+}',
    rawPath: path,
    rawQueryString: '',
    ...(cookie ? { cookies: [cookie] } : {}),
    headers: {
      ...(type ? { 'content-type': type } : {}),
      ...(token ? { authorization: `Bearer onfile_${token}` } : {}),
      accept: '*/*',
      host: 'abc123.execute-api.eu-west-1.amazonaws.com',
      'x-forwarded-proto': 'https',
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'abc123',
      authentication: null,
      authorizer: {},
      domainName: 'abc123.execute-api.eu-west-1.amazonaws.com',
      domainPrefix: 'abc123',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'curl/8.5.0' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'ANY /{proxy+}',
      stage: '$default',
      time: '06/Oct/2026:07:40:00 +0000',
      timeEpoch: 1791272400000,
    },
    // API Gateway sends forms as base64.
    isBase64Encoded: form !== undefined,
    body: form === undefined ? (json ? JSON.stringify(json) : null) : Buffer.from(form).toString('base64'),
  };
}
