import type { Attempt } from './attempt.ts';

/** What a refusal says, as far as the next step depends on it. */
export interface Refusal {
  readonly status: number;
  /** The registry's own code (distribution spec v1.1, "Error Codes"), and its words. */
  readonly code: string | undefined;
  readonly reason: string;
  /** Seconds that it asks to wait. */
  readonly retryAfter: number | undefined;
  /** The host that answered, where it is another one than the registry's own. */
  readonly elsewhere: string | undefined;
}

/** Registries whose refusals have one known cause, by their hosts. */
type Family = 'amazon' | 'amazon-public' | 'azure' | 'docker-hub' | 'github' | 'google' | 'quay' | 'other';

/** The next step after a refusal. */
export function statusHint(attempt: Attempt, refusal: Refusal): string {
  const { host, writes, standing } = attempt;
  const { status, reason, code, retryAfter, elsewhere } = refusal;
  if (status === 400 && /HTTP request to an? HTTPS server/i.test(reason)) {
    return `${host} talks TLS: leave out --plain-http`;
  }
  // Amazon, Docker Hub, Google and Harbor each have another status for it: 400, 403, 400 and 412.
  if (writes && /immutab|cannot be overwrit/i.test(reason)) {
    return 'the registry lets no tag move: raise the version, or allow it there';
  }
  if (elsewhere !== undefined && (status === 401 || status === 403)) return elsewhereHint(host, elsewhere);
  switch (status) {
    case 401:
      if (standing === 'anonymous') return loginHint(host);
      // The token server took the login: what is missing is the permission.
      return standing === 'accepted' ? permissionHint(attempt) : refusedHint(host);
    case 403:
      if (/expired/i.test(reason)) return refusedHint(host);
      return standing === 'anonymous' ? `${loginHint(host)}, or check the name` : permissionHint(attempt);
    case 404:
      return writes ? missingHint(attempt) : 'check the name and the tag; a private image needs a login';
    case 413:
      return `raise the size limit of ${host} or of the proxy before it (nginx: client_max_body_size)`;
    case 429: {
      const when = retryAfter === undefined ? 'later' : `in ${formatWait(retryAfter)}`;
      return `the limit on requests is reached: ${standing === 'anonymous' ? 'log in, which raises it, or ' : ''}try again ${when}`;
    }
    case 400:
    case 405:
    case 406:
    case 415:
    case 422:
      if (code === 'NAME_INVALID') return `${host} does not take this name: ask its operator how names are made there`;
      return writes ? mediaTypeHint(host) : `check that ${host} is a registry`;
    default:
      return status >= 500
        ? `${host} has a fault of its own: try again; a repeated publish goes on where it stopped`
        : 'check the reference and the registry';
  }
}

/** What to do where a connection broke in a write: Amazon ends it so where there is no such repository. */
export function brokenHint({ host, writes, url }: Attempt): string | undefined {
  if (!writes || familyOf(host) !== 'amazon') return undefined;
  return `Amazon breaks the connection where the repository is missing: ${createHint(host, repositoryOf(url))}`;
}

function familyOf(host: string): Family {
  if (host === 'docker.io') return 'docker-hub';
  if (host === 'ghcr.io') return 'github';
  if (host === 'quay.io') return 'quay';
  if (host === 'public.ecr.aws') return 'amazon-public';
  if (/\.dkr[.-]ecr(?:-fips)?\..*(?:amazonaws|on\.aws)/.test(host)) return 'amazon';
  if (host.endsWith('.azurecr.io') || host.endsWith('.azurecr.cn') || host.endsWith('.azurecr.us')) return 'azure';
  return host === 'gcr.io' || host.endsWith('.gcr.io') || host.endsWith('-docker.pkg.dev') ? 'google' : 'other';
}

/** How people log in to a registry. */
function loginCommand(host: string): string {
  switch (familyOf(host)) {
    case 'amazon':
      return `\`aws ecr get-login-password | docker login --username AWS --password-stdin ${host}\``;
    case 'amazon-public':
      return `\`aws ecr-public get-login-password --region us-east-1 | docker login --username AWS --password-stdin ${host}\``;
    case 'google':
      return `\`gcloud auth configure-docker ${host}\``;
    case 'azure':
      return `\`az acr login --name ${host.split('.', 1)[0]}\``;
    case 'github':
    case 'docker-hub':
    case 'quay':
    case 'other':
      return `\`docker login ${host}\``;
  }
}

function loginHint(host: string): string {
  const onActions = familyOf(host) === 'github' ? ' (on Actions: github.actor and github.token)' : '';
  return `log in with ${loginCommand(host)}, or give username and password${onActions}`;
}

function refusedHint(host: string): string {
  const again = familyOf(host) === 'amazon' ? ` (one holds for 12 hours): ${loginCommand(host)}` : '';
  return `${host} refused the credentials: check them, and that they are not expired${again}`;
}

function permissionHint({ host, writes, standing, url }: Attempt): string {
  const action = writes ? 'push' : 'pull';
  switch (familyOf(host)) {
    case 'github': {
      const wanted = writes ? 'write' : 'read';
      const role = writes ? 'Write' : 'Read';
      const token = standing === 'presented' ? `a personal token needs the scope ${wanted}:packages; ` : '';
      return `${token}give the job \`permissions: packages: ${wanted}\`, and if the package exists already, grant this repository the role ${role} under the package's settings, "Manage Actions access"`;
    }
    case 'amazon':
      return writes
        ? 'the account may not push there: allow it ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage'
        : 'the account may not pull there: allow it ecr:BatchGetImage and ecr:GetDownloadUrlForLayer';
    case 'google':
      return `grant the account roles/artifactregistry.${writes ? 'writer' : 'reader'}, and check that the repository exists: ${createHint(host, repositoryOf(url))}`;
    case 'azure':
      return `grant the account ${writes ? 'AcrPush' : 'AcrPull'}, or with a scope map content/${writes ? 'write' : 'read'}`;
    case 'amazon-public':
    case 'docker-hub':
    case 'quay':
    case 'other':
      return `the account may not ${action} there: ask for the permission, or check the name`;
  }
}

function missingHint({ host, url }: Attempt): string {
  return `some registries need the repository to be created first: ${createHint(host, repositoryOf(url))}`;
}

function createHint(host: string, repository: string): string {
  switch (familyOf(host)) {
    case 'amazon':
      return `\`aws ecr create-repository --repository-name ${repository}\`, or a repository creation template for create on push`;
    case 'amazon-public':
      return `\`aws ecr-public create-repository --region us-east-1 --repository-name ${repository.split('/').slice(1).join('/')}\``;
    case 'google':
      return `\`gcloud artifacts repositories create ${repository.split('/')[1] ?? 'NAME'} --repository-format=docker\``;
    case 'azure':
    case 'docker-hub':
    case 'github':
    case 'quay':
    case 'other':
      return 'create it (in Harbor its project), or check the name';
  }
}

function mediaTypeHint(host: string): string {
  const plain = 'try `layouts: compat` alone, without sbom, provenance and attach, which every registry takes';
  return familyOf(host) === 'quay'
    ? `the registry does not take such an image: ${plain}`
    : `${host} does not take such an image: ${plain} (a Quay of your own: FEATURE_GENERAL_OCI_SUPPORT and IGNORE_UNKNOWN_MEDIATYPES)`;
}

function elsewhereHint(host: string, elsewhere: string): string {
  return `${host} led to ${elsewhere}, where its login is not sent: let it name places on its own host (Harbor: external_url; distribution: http.relativeurls)`;
}

/** Of `…/v2/NAME/blobs/…` the name. */
function repositoryOf(url: string): string {
  return /\/v2\/(.+)\/(?:blobs|manifests|tags|referrers)\//.exec(url)?.[1] ?? 'NAME';
}

function formatWait(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}
