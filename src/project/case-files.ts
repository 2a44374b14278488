/** The extensions that Google's rules for Bazel take for protobuf text (plugins/plugins.bzl, proxy_wasm_tests). */
const PROTOBUF_TEXT = /\.(?:textpb|txtpb|textproto|pbtxt)$/;

/** True for a file of Google's tester in protobuf text, by its name. */
export function isProtobufText(name: string): boolean {
  return PROTOBUF_TEXT.test(name);
}

/** True for a file of test cases, by its name. */
export function isCaseFile(name: string): boolean {
  return /\.ya?ml$/.test(name) || isProtobufText(name);
}
