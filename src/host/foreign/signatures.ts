import type { KeyObject } from 'node:crypto';
import { crypto } from '../../base/crypto.ts';
import { STATUS } from '../abi.ts';
import { bytesField, type Fields, readFields, writeFields } from '../protobuf.ts';
import type { ForeignResult } from './result.ts';

/**
 * `sign` and `verify_signature`: protobuf in, protobuf out (Envoy's ext/sign.proto and ext/verify_signature.proto). The
 * words are those of its source/common/crypto/utility_impl.cc, as measured on 1.40 (BoringSSL's own codes stay 0).
 */

const HASHES = new Set(['sha1', 'sha224', 'sha256', 'sha384', 'sha512']);
const KEY_TYPES = new Set(['rsa', 'ec']);

const HASH = 1;
const VERIFY = { key: 2, signature: 3, text: 4, pem: 5, result: 1, error: 2 } as const;
const SIGN = { key: 2, text: 3, pem: 4, result: 1, signature: 2, error: 3 } as const;

export function verifySignature(input: Buffer): ForeignResult {
  const fields = readFields(input);
  if (fields === undefined || !hasOneKey(fields, VERIFY)) return BAD_ARGUMENT;
  const error = whyNotVerified(fields);
  return answer(
    writeFields([
      [VERIFY.result, error === ''],
      [VERIFY.error, Buffer.from(error)],
    ]),
  );
}

function whyNotVerified(fields: Fields): string {
  const hash = hashOf(fields);
  if (!HASHES.has(hash)) return unsupported(fields);
  const key = readKey(() => publicKey(fields));
  if (key === undefined || !KEY_TYPES.has(key.asymmetricKeyType ?? '')) return 'Failed to initialize digest verify.';
  const met = crypto().verify(hash, bytesField(fields, VERIFY.text), key, bytesField(fields, VERIFY.signature));
  return met ? '' : 'Failed to verify digest. Error code: 0';
}

export function signText(input: Buffer): ForeignResult {
  const fields = readFields(input);
  if (fields === undefined || !hasOneKey(fields, SIGN)) return BAD_ARGUMENT;
  const hash = hashOf(fields);
  const key = readKey(() => privateKey(fields));
  if (!HASHES.has(hash)) return refuse(unsupported(fields));
  if (key === undefined) return refuse('Invalid key type: private key required for signing operation.');
  if (!KEY_TYPES.has(key.asymmetricKeyType ?? '')) {
    return refuse('Invalid private key: key data is corrupted or malformed.');
  }
  return answer(
    writeFields([
      [SIGN.result, true],
      [SIGN.signature, crypto().sign(hash, bytesField(fields, SIGN.text), key)],
    ]),
  );
}

function refuse(error: string): ForeignResult {
  return answer(writeFields([[SIGN.error, Buffer.from(error)]]));
}

const BAD_ARGUMENT: ForeignResult = { status: STATUS.badArgument, result: Buffer.alloc(0) };

function answer(result: Buffer): ForeignResult {
  return { status: STATUS.ok, result };
}

function unsupported(fields: Fields): string {
  return `${bytesField(fields, HASH).toString('latin1')} is not supported.`;
}

function hashOf(fields: Fields): string {
  return bytesField(fields, HASH).toString('latin1').toLowerCase();
}

function hasOneKey(fields: Fields, { key, pem }: { readonly key: number; readonly pem: number }): boolean {
  return bytesField(fields, key).length > 0 !== bytesField(fields, pem).length > 0;
}

/** Node's readers take more forms than BoringSSL's that Envoy calls: a certificate, a private key where a public one stands. */
function publicKey(fields: Fields): KeyObject | undefined {
  const pem = bytesField(fields, VERIFY.pem);
  if (pem.length === 0)
    return crypto().createPublicKey({ key: bytesField(fields, VERIFY.key), format: 'der', type: 'spki' });
  return pem.includes('-----BEGIN PUBLIC KEY-----') ? crypto().createPublicKey(pem) : undefined;
}

function privateKey(fields: Fields): KeyObject {
  const pem = bytesField(fields, SIGN.pem);
  if (pem.length > 0) return crypto().createPrivateKey(pem);
  return crypto().createPrivateKey({ key: bytesField(fields, SIGN.key), format: 'der', type: 'pkcs8' });
}

function readKey(read: () => KeyObject | undefined): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
