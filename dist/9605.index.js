export const id = 9605;
export const ids = [9605];
export const modules = {

/***/ 89409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formatSignature),
/* harmony export */   u: () => (/* binding */ parseSignature)
/* harmony export */ });
const KINDS = new Set(['i32', 'i64', 'f32', 'f64', 'v128', 'funcref', 'externref']);
/**
 * Reads a signature as Envoy prints it and as the tables hold it, e.g. `i32 i64 -> i32` or `void -> void`.
 * @throws Error for a text that is none: only our own tables and tests are read.
 */
function parseSignature(text) {
    const [params, results, ...rest] = text.split(' -> ');
    if (params === undefined || results === undefined || rest.length > 0)
        throw new Error(`no signature: ${text}`);
    return { params: parseTypes(params), results: parseTypes(results) };
}
function parseTypes(text) {
    return text === 'void' ? [] : text.split(' ').map(parseType);
}
function parseType(text) {
    if (!KINDS.has(text))
        throw new Error(`no value type: ${text}`);
    return text;
}
/** A function type as Envoy prints it (proxy-wasm-cpp-host, src/v8/v8.cc, printValTypes). */
function formatSignature(type) {
    return `${formatTypes(type.params)} -> ${formatTypes(type.results)}`;
}
function formatTypes(types) {
    return types.length === 0 ? 'void' : types.map(formatType).join(' ');
}
function formatType(type) {
    return type === 'v128' || type === 'ref' ? 'unknown' : type;
}


/***/ }),

/***/ 18892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fC: () => (/* binding */ CALLBACKS),
  Ir: () => (/* binding */ MEASURED_RELEASES),
  Q5: () => (/* binding */ NEWEST_MEASURED),
  l6: () => (/* binding */ findHostFunctions),
  qD: () => (/* binding */ historicalRelease),
  n3: () => (/* binding */ hostFunctionNames),
  Qo: () => (/* binding */ isPortable),
  yu: () => (/* binding */ standardType)
});

;// CONCATENATED MODULE: ./.build/abi/data/envoy.json
const envoy_namespaceObject = /*#__PURE__*/JSON.parse('{"z2":{"wasi_unstable":"wasi_snapshot_preview1"},"D8":[{"version":"1.36.2","build":"dc2d3098ae5641555f15c71d5bb5ce0060a8015c/1.36.2/Clean/RELEASE/BoringSSL"},{"version":"1.36.3","build":"ddabe691e1aaa74b848d0782dab9dbea3b280319/1.36.3/Clean/RELEASE/BoringSSL"},{"version":"1.36.4","build":"bad8280de85c25b147a90c1d9b8a8c67a13e7134/1.36.4/Clean/RELEASE/BoringSSL"},{"version":"1.37.0","build":"3909deb175ef358202d6ab4f94d683ffc0fdb477/1.37.0/Clean/RELEASE/BoringSSL"},{"version":"1.38.2","build":"f387231af8dd7274e37c5ae2cc797cb09a948818/1.38.2/Clean/RELEASE/BoringSSL"},{"version":"1.39.0","build":"9aed67d36497690a0d0dc65305ab823927441b77/1.39.0/Clean/RELEASE/BoringSSL"},{"version":"1.39.1","build":"b579d07d3ad7ee11d32b105e91a5a39ad24718d7/1.39.1/Clean/RELEASE/BoringSSL"},{"version":"1.39.3","build":"6eb0d2d97489ec1b4e1584a004f5de443d97a41b/1.39.3/Clean/RELEASE/BoringSSL"},{"version":"1.40.0","build":"9e5580933739775e8bce696a57a2e1bc99368f23/1.40.0/Clean/RELEASE/BoringSSL"}],"VW":[{"module":"env","name":"emscripten_notify_memory_growth","signature":"i32 -> void","since":"1.36.2","start":"1.37.0"},{"module":"env","name":"envoy_resolve_dns","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_add_header_map_value","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_call_foreign_function","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_clear_route_cache","signature":"void -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_close_stream","signature":"i32 -> i32","abi":["0.2.0","0.2.1"],"since":"1.36.2"},{"module":"env","name":"proxy_continue_request","signature":"void -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_continue_response","signature":"void -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_continue_stream","signature":"i32 -> i32","abi":["0.2.0","0.2.1"],"since":"1.36.2"},{"module":"env","name":"proxy_define_metric","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_dequeue_shared_queue","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_done","signature":"void -> i32","since":"1.36.2"},{"module":"env","name":"proxy_enqueue_shared_queue","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_buffer_bytes","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_buffer_status","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_configuration","signature":"i32 i32 -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_get_current_time_nanoseconds","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_header_map_pairs","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_header_map_size","signature":"i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_header_map_value","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_log_level","signature":"i32 -> i32","abi":["0.2.1"],"since":"1.36.2"},{"module":"env","name":"proxy_get_metric","signature":"i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_property","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_shared_data","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_status","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_call","signature":"i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_cancel","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_close","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_send","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_stream","signature":"i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_http_call","signature":"i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_increment_metric","signature":"i32 i64 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_log","signature":"i32 i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"env","name":"proxy_record_metric","signature":"i32 i64 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_register_shared_queue","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_remove_header_map_value","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_replace_header_map_value","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_resolve_shared_queue","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_send_local_response","signature":"i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_buffer_bytes","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_effective_context","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_header_map_pairs","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_property","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_shared_data","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_tick_period_milliseconds","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"pthread_equal","signature":"i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"args_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"args_sizes_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"clock_res_get","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"clock_time_get","signature":"i32 i64 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"environ_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"environ_sizes_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_advise","signature":"i32 i64 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_allocate","signature":"i32 i64 i64 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_close","signature":"i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_datasync","signature":"i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_fdstat_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_fdstat_set_flags","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_fdstat_set_rights","signature":"i32 i64 i64 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_filestat_get","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_filestat_set_size","signature":"i32 i64 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_filestat_set_times","signature":"i32 i64 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_pread","signature":"i32 i32 i32 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_prestat_dir_name","signature":"i32 i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_prestat_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_pwrite","signature":"i32 i32 i32 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_read","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_readdir","signature":"i32 i32 i32 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_renumber","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_seek","signature":"i32 i64 i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_sync","signature":"i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_tell","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_write","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"path_create_directory","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_filestat_get","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_filestat_set_times","signature":"i32 i32 i32 i32 i64 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_link","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_open","signature":"i32 i32 i32 i32 i32 i64 i64 i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"path_readlink","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_remove_directory","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_rename","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_symlink","signature":"i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_unlink_file","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"poll_oneoff","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"proc_exit","signature":"i32 -> void","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"random_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"sched_yield","signature":"void -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"sock_accept","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"sock_recv","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"sock_send","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"sock_shutdown","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"}],"Ab":[{"name":"_initialize","signature":"void -> void","since":"1.36.2"},{"name":"_start","signature":"void -> void","since":"1.36.2","without":"_initialize"},{"name":"main","signature":"i32 i32 -> i32","since":"1.36.2","with":"_initialize"},{"name":"__main_void","signature":"void -> i32","since":"1.39.0","with":"_initialize"},{"name":"malloc","signature":"i32 -> i32","since":"1.36.2"},{"name":"proxy_on_memory_allocate","signature":"i32 -> i32","since":"1.36.2","without":"malloc"},{"name":"proxy_validate_configuration","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_vm_start","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_configure","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_tick","signature":"i32 -> void","since":"1.36.2"},{"name":"proxy_on_context_create","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_new_connection","signature":"i32 -> i32","since":"1.36.2"},{"name":"proxy_on_downstream_data","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_upstream_data","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_downstream_connection_close","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_upstream_connection_close","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_request_body","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_request_trailers","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_request_metadata","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_response_body","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_response_trailers","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_response_metadata","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_http_call_response","signature":"i32 i32 i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_receive","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_close","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_receive_initial_metadata","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_receive_trailing_metadata","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_queue_ready","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_done","signature":"i32 -> i32","since":"1.36.2"},{"name":"proxy_on_log","signature":"i32 -> void","since":"1.36.2"},{"name":"proxy_on_delete","signature":"i32 -> void","since":"1.36.2"},{"name":"proxy_on_request_headers","signature":"i32 i32 -> i32","since":"1.36.2","abi":["0.1.0"]},{"name":"proxy_on_request_headers","signature":"i32 i32 i32 -> i32","since":"1.36.2","abi":["0.2.0","0.2.1"]},{"name":"proxy_on_response_headers","signature":"i32 i32 -> i32","since":"1.36.2","abi":["0.1.0"]},{"name":"proxy_on_response_headers","signature":"i32 i32 i32 -> i32","since":"1.36.2","abi":["0.2.0","0.2.1"]},{"name":"proxy_on_foreign_function","signature":"i32 i32 i32 -> void","since":"1.36.2","abi":["0.2.0","0.2.1"]},{"name":"envoy_on_resolve_dns","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"envoy_on_stats_update","signature":"i32 i32 -> void","since":"1.36.2"}]}');
;// CONCATENATED MODULE: ./.build/abi/data/facts.json
const facts_namespaceObject = /*#__PURE__*/JSON.parse('{"Oj":{"s":["args_get","args_sizes_get","clock_time_get","environ_get","environ_sizes_get","fd_write","proc_exit","random_get"]},"mQ":{"how":"WASI preview 1 (WebAssembly/WASI, witx), where Envoy\'s own type differs: its host registers one parameter too few","path_link":"i32 i32 i32 i32 i32 i32 i32 -> i32","path_symlink":"i32 i32 i32 i32 i32 -> i32"},"b6":{"how":"dates of the commits to proxy-wasm-cpp-host, matched with Envoy\'s releases; not measured, so no verdict rests on it","emscripten_notify_memory_growth":"1.23","fd_fdstat_set_flags":"1.33","fd_prestat_dir_name":"1.21","fd_prestat_get":"1.21","path_open":"1.21","poll_oneoff":"1.33","sched_yield":"1.33"}}');
// EXTERNAL MODULE: ./.build/abi/signature.js
var signature = __webpack_require__(89409);
;// CONCATENATED MODULE: ./.build/abi/tables.js



/** The Envoy releases that were measured, oldest first. */
const MEASURED_RELEASES = envoy_namespaceObject.D8.map((release) => release.version);
/** What a host behaves like that is nobody's in particular. */
const NEWEST_MEASURED = MEASURED_RELEASES.at(-1) ?? '';
const aliases = envoy_namespaceObject.z2;
const hostFunctions = new Map();
for (const row of envoy_namespaceObject.VW) {
    const key = `${row.module}.${row.name}`;
    hostFunctions.set(key, [...(hostFunctions.get(key) ?? []), { ...row, type: (0,signature/* parseSignature */.u)(row.signature) }]);
}
/** All of them, in the order in which Envoy asks for them. */
const CALLBACKS = envoy_namespaceObject.Ab.map((row) => ({
    ...row,
    type: (0,signature/* parseSignature */.u)(row.signature),
}));
/** What some measured release links under this name, for whatever ABI; mostly one entry, never two for one ABI. */
function findHostFunctions(module, name) {
    return hostFunctions.get(`${aliases[module] ?? module}.${name}`) ?? [];
}
/** The functions that Envoy links from a module, by name. */
function hostFunctionNames(module) {
    const prefix = `${aliases[module] ?? module}.`;
    return [...hostFunctions.keys()].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}
/** True for what the Proxy-Wasm specification asks of every host, so that the module runs outside Envoy too. */
function isPortable(module, name) {
    if (module === 'env')
        return name.startsWith('proxy_');
    return (aliases[module] ?? module) === 'wasi_snapshot_preview1' && portableWasi.has(name);
}
const portableWasi = new Set(facts_namespaceObject.Oj.s);
/** The type that WASI gives a function where Envoy's host has another one by mistake. */
function standardType(name) {
    return name === 'path_link' || name === 'path_symlink' ? (0,signature/* parseSignature */.u)(facts_namespaceObject.mQ[name]) : undefined;
}
/** The Envoy minor, e.g. `1.33`, whose history first shows the function; not measured, so nothing to judge by. */
function historicalRelease(name) {
    const { how: _, ...releases } = facts_namespaceObject.b6;
    return releases[name];
}


/***/ }),

/***/ 77496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseCompilerOutput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);


/** `src/a.cc:3:7: error: text`, as clang, gcc, Go, TinyGo and most others write it. */
const COLON_FORM = /^(?<file>[^\s:][^:]*\.\w+):(?<line>\d+):(?:(?<column>\d+):)? *(?:(?<kind>fatal error|error|warning|note):)? *(?<text>\S.*)$/;
/** `src/a.ts(3,7): error TS2304: text`, as tsc and Microsoft's compilers write it. */
const PAREN_FORM = /^(?<file>[^\s(][^(]*)\((?<line>\d+),(?<column>\d+)\): *(?<kind>error|warning) (?<code>\w+): *(?<text>\S.*)$/;
/** `error[E0308]: text`, and on the next line `  --> src/lib.rs:3:7`, as rustc writes it. */
const RUST_HEAD = /^(?<kind>error|warning)(?:\[(?<code>\w+)\])?: (?<text>\S.*)$/;
const RUST_PLACE = /^ *--> (?<file>[^:]+):(?<line>\d+):(?<column>\d+)$/;
/**
 * Finds in any compiler's output what names a file and a line. Notes belong to what stands before them and are left
 * out.
 * @param directory where the compiler ran, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
function parseCompilerOutput(lines, directory, root) {
    return lines.flatMap((line, index) => {
        const rust = RUST_HEAD.exec(line)?.groups;
        const groups = rust === undefined
            ? (PAREN_FORM.exec(line) ?? COLON_FORM.exec(line))?.groups
            : placeAfter(rust, lines[index + 1]);
        if (groups === undefined || groups.kind === 'note')
            return [];
        return [
            {
                file: (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, groups.file ?? '')),
                line: Number(groups.line),
                column: groups.column === undefined ? undefined : Number(groups.column),
                severity: severityOf(groups.kind),
                code: groups.code ?? 'compiler',
                message: groups.text ?? '',
            },
        ];
    });
}
function placeAfter(head, next) {
    const place = RUST_PLACE.exec(next ?? '')?.groups;
    return place === undefined ? undefined : { ...head, ...place };
}
/** Go's compiler writes no kind: it knows errors only. */
function severityOf(kind) {
    return kind === 'warning' ? 'warning' : 'error';
}


/***/ }),

/***/ 37464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   JP: () => (/* binding */ runCompiler),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wW: () => (/* binding */ takeModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10533);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96417);





/** A build from nothing may compile a compiler's runtime first. */
const TIMEOUT = 30 * 60_000;
const TAIL_LINES = 20;
/**
 * Runs a compiler to its end.
 * @throws ToolError when it can't be started.
 */
async function runCompiler(compiler, env) {
    const command = compiler.shown ?? (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCommand */ .fE)(compiler.program, compiler.args);
    env.log.info(command);
    const started = performance.now();
    const exit = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(compiler.program, compiler.args, {
        directory: compiler.directory,
        variables: compiler.variables,
        timeout: TIMEOUT,
        signal: env.signal,
        onLine: compiler.onLine ?? ((line) => env.log.debug(line)),
    });
    const seconds = (performance.now() - started) / 1000;
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.stripVTControlCharacters)(`${exit.stdout}\n${exit.stderr}`).split(/\r?\n/);
    return { exit, lines, seconds, command };
}
/** Puts a copy of a built module in its place, whole or not at all. */
async function takeModule(from, to) {
    if (from === to)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    const temporary = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(to);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw error;
    }
}
/**
 * That a command failed, for when nothing that it said names a place; then with its last lines.
 * @param explained whether other Diagnostics tell why.
 */
function describeFailure({ exit, lines, command }, code, explained, hint) {
    const how = exit.timedOut
        ? `was stopped after ${TIMEOUT / 60_000} minutes`
        : `ended with ${exit.code === undefined ? exit.signal : `exit code ${exit.code}`}`;
    const tail = explained ? [] : lastLines(lines);
    return { severity: 'error', code, message: [`\`${command}\` ${how}`, ...tail].join('\n'), hint };
}
/** The last lines of an output that say something. */
function lastLines(lines) {
    return lines.filter((line) => line.trim() !== '').slice(-TAIL_LINES);
}


/***/ }),

/***/ 79605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LANGUAGE_MARKS: () => (/* binding */ LANGUAGE_MARKS),
  LANGUAGE_TITLES: () => (/* binding */ LANGUAGE_TITLES),
  detectLanguage: () => (/* binding */ detectLanguage),
  findRootIds: () => (/* binding */ languages_findRootIds),
  getLanguage: () => (/* binding */ getLanguage)
});

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/nearest.js
var nearest = __webpack_require__(45576);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/base/files.js
var base_files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/json.js
var json = __webpack_require__(38302);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(35807);
;// CONCATENATED MODULE: ./.build/toolchain/seal.js




const SEAL = '.wasm-action-seal.json';
const CHECKED = '.wasm-action-checked.json';
/** How many files are read at once. */
const WIDTH = 8;
const SEAL_FORM = dist/* object */.Ikc({ source: dist/* string */.YjP(), files: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()) });
const CHECKED_FORM = dist/* object */.Ikc({ source: dist/* string */.YjP(), identity: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()) });
/**
 * Writes down what a finished tool is made of, file by file, and where it came from.
 * @param source a URL.
 */
async function sealFolder(folder, source) {
    await (0,base_files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, SEAL), JSON.stringify({ source, files: await listSums(folder) }));
}
/**
 * Whether a kept tool still is what was put there. A folder that a cache brought back, or that was copied, is read whole;
 * one that was read since is known by the identity of its programs and its seal. This finds damage: who can write the
 * folder can write the seal.
 * @param programs the files that are run, relative to the folder.
 * @returns where it came from; undefined where it has no seal, or is no longer what the seal says.
 */
async function checkSeal(folder, programs) {
    const identity = await identify(folder, [SEAL, ...programs]);
    if (identity === undefined)
        return undefined;
    const checked = await readForm((0,external_node_path_.join)(folder, CHECKED), CHECKED_FORM);
    if (checked !== undefined && sameEntries(checked.identity, identity))
        return checked.source;
    const seal = await readForm((0,external_node_path_.join)(folder, SEAL), SEAL_FORM);
    if (seal === undefined)
        return undefined;
    const found = await listSums(folder);
    // What a compiler adds beside its own files, such as a cache, is none of our business.
    if (!Object.entries(seal.files).every(([path, sum]) => found[path] === sum))
        return undefined;
    // A store that can't be written is read whole each time.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, CHECKED), JSON.stringify({ source: seal.source, identity })).catch(() => undefined);
    return seal.source;
}
/** The identity of files: changed by whoever writes, copies or restores them; undefined where one is missing. */
async function identify(folder, paths) {
    const found = await Promise.all(paths.map(async (path) => [path, await identityOf((0,external_node_path_.join)(folder, path))]));
    const known = found.filter((entry) => entry[1] !== undefined);
    return known.length === found.length ? Object.fromEntries(known) : undefined;
}
/** Tells one file from another, and from itself after a change, without reading it; undefined where there is none. */
async function identityOf(path) {
    try {
        const { ino, size, mtimeNs, ctimeNs } = await (0,promises_.stat)(path, { bigint: true });
        return [ino, size, mtimeNs, ctimeNs].join(' ');
    }
    catch (error) {
        if ((0,base_files/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}
async function listSums(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,base_files/* relativePath */.iZ)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)))
        .filter((path) => path !== SEAL && path !== CHECKED)
        .sort();
    const sums = {};
    const queue = paths.values();
    const work = async () => {
        for (const path of queue)
            sums[path] = await sumOf((0,external_node_path_.join)(folder, path));
    };
    await Promise.all(Array.from({ length: WIDTH }, work));
    return Object.fromEntries(paths.map((path) => [path, sums[path] ?? '']));
}
async function sumOf(path) {
    const found = await (0,promises_.lstat)(path);
    if (found.isSymbolicLink())
        return `link to ${await (0,promises_.readlink)(path)}`;
    return found.isFile() ? `${(found.mode & 0o100) === 0 ? '' : 'x '}${await (0,base_files/* sha256File */.Q3)(path)}` : 'no file';
}
async function readForm(path, form) {
    try {
        const result = dist/* safeParse */.xLC(form, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return result.success ? result.output : undefined;
    }
    catch (error) {
        if ((0,base_files/* isNotFound */.c4)(error) || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function sameEntries(a, b) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

// EXTERNAL MODULE: ./.build/toolchain/store.js
var store = __webpack_require__(74983);
;// CONCATENATED MODULE: ./.build/toolchain/ask-once.js





const TOOL = 'wasm-action-probe';
const FILE = 'answer';
/**
 * Asks something of programs that takes a while, and remembers the answer as long as they are the same files. No answer is
 * not remembered: what is missing may be put there.
 * @param question what is asked, with all that the answer depends on besides the programs.
 * @param programs absolute paths.
 */
async function askOnce(question, programs, env, ask) {
    const key = await keyOf(question, programs);
    if (key === undefined)
        return ask();
    const { arch } = env.platform;
    const known = await env.store.find(TOOL, key, arch);
    const remembered = known === undefined ? undefined : await readAnswer(known);
    if (remembered !== undefined)
        return remembered;
    const answer = await ask();
    if (answer === undefined)
        return undefined;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'answer-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, FILE), answer);
        await env.store.add(folder, TOOL, key, arch);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    return answer;
}
async function readAnswer(folder) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(folder, FILE), 'utf8');
    }
    catch (error) {
        if ((0,base_files/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}
async function keyOf(question, programs) {
    const files = await Promise.all(programs.map(async (path) => {
        const identity = await identityOf(path);
        return identity === undefined ? undefined : [path, await (0,promises_.realpath)(path), identity];
    }));
    if (files.includes(undefined))
        return undefined;
    return (0,store.versionFromSum)((0,base_files/* sha256 */.sc)(JSON.stringify([question, files])));
}

// EXTERNAL MODULE: ./.build/toolchain/archives.js
var archives = __webpack_require__(93291);
// EXTERNAL MODULE: ./.build/toolchain/download.js
var download = __webpack_require__(19480);
// EXTERNAL MODULE: ./.build/toolchain/tool-table.js + 1 modules
var tool_table = __webpack_require__(28049);
;// CONCATENATED MODULE: ./.build/toolchain/install-tool.js








/** Bytes: an archive whose size nobody tells, and what may come out of any. The largest, Emscripten, has 1.3 GB. */
const ARCHIVE_LIMIT = 1 << 30;
const UNPACKED_LIMIT = 4 * 1024 ** 3;
/** What a release must hold to be whole: the files that are run, or compiled. */
const PROGRAMS = {
    binaryen: ['bin/wasm-opt'],
    emscripten: ['emscripten/em++', 'bin/clang++'],
    go: ['bin/go'],
    node: ['bin/node', 'bin/npm'],
    'proxy-wasm-cpp-sdk': ['proxy_wasm_intrinsics.cc', 'proxy_wasm_intrinsics.h', 'proxy_wasm_intrinsics.js'],
    rust: ['bin/cargo', 'bin/rustc'],
    rustup: ['rustup-init'],
    tinygo: ['bin/tinygo'],
    'wasi-sdk': ['bin/clang++'],
};
/** What a release lacks to be run: Emscripten's own installer writes the file that says where its parts are. */
const ADDED_FILES = {
    emscripten: {
        '.emscripten': `import os
here = os.path.dirname(os.path.abspath(os.environ['EM_CONFIG']))
LLVM_ROOT = os.path.join(here, 'bin')
BINARYEN_ROOT = here
NODE_JS = os.environ.get('EM_NODE_JS', 'node')
`,
    },
};
/**
 * A release from the store, if it still is what was put there, else from the first of its sources that has it.
 * @throws ToolError naming each source and why it had nothing.
 */
async function installTool(release, env, mirrors) {
    const { tool, version } = release;
    const place = { tool, version, arch: env.platform.arch };
    return keepTool(place, env, async (folder) => {
        const failures = [];
        for (const archive of (0,tool_table/* archivesFor */.XJ)(release, env.platform)) {
            try {
                await fetchArchive(archive, `${tool} ${version}`, folder, env, mirrors);
                await requirePrograms(tool, folder, archive.url);
                for (const [name, content] of Object.entries(ADDED_FILES[tool] ?? {}))
                    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content);
                return archive.url;
            }
            catch (error) {
                if (!(error instanceof errors/* ToolError */.v4))
                    throw error;
                failures.push(error.message);
                env.log.info(error.message);
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        }
        throw new errors/* ToolError */.v4(failures.join('; '), {
            hint: 'check the network and the proxy variables, or name a mirror (mirrors: FROM = TO); wasm-action setup --print-downloads lists what it must hold',
        });
    });
}
/**
 * A tool from the store, or made anew.
 * @param make puts the tool into the folder, which isn't there yet, and tells where it came from.
 */
async function keepTool({ tool, version, arch }, env, make) {
    // A runner keeps tools of its own under the plain names, which are not ours to judge.
    const name = `wasm-action-${tool}`;
    const kept = await env.store.find(name, version, arch);
    if (kept !== undefined) {
        if ((await checkSeal(kept, PROGRAMS[tool])) !== undefined)
            return { folder: kept, version, source: 'tool cache' };
        env.log.info(`the ${tool} ${version} that was kept is damaged: getting it anew`);
        await env.store.remove(name, version, arch);
    }
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, `${tool}-`));
    try {
        const folder = (0,external_node_path_.join)(work, 'tool');
        const source = await make(folder);
        await sealFolder(folder, source);
        return { folder: await env.store.add(folder, name, version, arch), version, source };
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
async function fetchArchive(archive, what, folder, env, mirrors) {
    const { url, sha256, size, strip } = archive;
    const file = external_node_path_.posix.basename(new URL(url).pathname);
    const to = (0,external_node_path_.join)(folder, '..', file);
    env.log.info(`fetching ${what} from ${url}`);
    await (0,download/* download */.R)({ url, to, sha256, limit: size ?? ARCHIVE_LIMIT, mirrors, what }, env);
    const executable = (name) => archive.executable?.some((start) => name.startsWith(start)) === true;
    const options = { strip, limit: UNPACKED_LIMIT, executable };
    if (file.endsWith('.zip'))
        await (0,archives/* unpackZip */.Y)(to, folder, options);
    else if (/\.(?:tgz|tar\.\w+)$/.test(file))
        await (0,archives/* unpackTar */.A)(to, folder, options);
    else {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.rename)(to, (0,external_node_path_.join)(folder, file));
        await (0,promises_.chmod)((0,external_node_path_.join)(folder, file), 0o755);
    }
    await (0,promises_.rm)(to, { force: true });
}
/** @throws ToolError where an archive isn't laid out as its kind always is. */
async function requirePrograms(tool, folder, source) {
    for (const program of PROGRAMS[tool]) {
        if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(folder, program))) !== 'file') {
            throw new errors/* ToolError */.v4(`${source} holds no ${program}`, { hint: `it is not laid out as ${tool} always was` });
        }
    }
}

;// CONCATENATED MODULE: ./.build/toolchain/node.js







/** The oldest Node that a project's compiler is run with; older ones are past their end of life. */
const NODE_RANGE = '>=20.0.0';
const VERSION_LIMIT = 10_000;
/**
 * Finds a Node with npm that the project can do with: on PATH, in the store, or from nodejs.org with its checksum.
 * @param pin what the project asks for; where that is older than what is maintained, PATH decides alone.
 * @throws ConfigurationError for a version that isn't known; ToolError that says what was found and what to do.
 */
async function resolveNode(env, mirrors = [], pin, table = tool_table/* TOOLS */.It) {
    const range = pin?.range ?? NODE_RANGE;
    const found = await findNode(env, range);
    if (typeof found !== 'string')
        return { ...found, why: describe(pin, 'on PATH, with npm') };
    const release = chooseNode(env, pin, table);
    env.log.info(`${found}: taking Node ${release.version}`);
    const { folder, version, source } = await installTool(release, env, mirrors).catch((error) => {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        throw new errors/* ToolError */.v4(`${found}; ${error.message}`, { hint: error.hint, cause: error });
    });
    return { node: (0,external_node_path_.join)(folder, 'bin', 'node'), version, source, why: describe(pin, found) };
}
/** The Node that a machine without one would fetch. */
function chooseNode(env, pin, table = tool_table/* TOOLS */.It) {
    const range = pin?.range ?? NODE_RANGE;
    return (0,tool_table/* chooseRelease */.bX)({ tool: 'node', title: 'Node', range, pin }, env.platform, table);
}
function describe(pin, reason) {
    return pin === undefined ? reason : `${pin.position.file} asks for ${pin.text}; ${reason}`;
}
/** The Node on PATH, or why there is none to use. */
async function findNode(env, range) {
    const node = (0,exec/* findOnPath */.aY)('node', env.variables);
    if (node === undefined)
        return 'there is no node on PATH';
    const version = await askOnce('--version', [node], env, async () => {
        const output = await (0,exec/* run */.eF)(node, ['--version'], {
            variables: (0,exec/* cleanVariables */.vk)(env.variables),
            timeout: VERSION_LIMIT,
            signal: env.signal,
        });
        return /^v(\d+\.\d+\.\d+)/.exec(output.stdout)?.[1];
    });
    if (version === undefined)
        return `${node} does not tell its version`;
    if (!(0,semver.satisfies)(version, range))
        return `${node} is ${version}, and not ${range}`;
    if ((0,exec/* findOnPath */.aY)('npm', env.variables) === undefined)
        return `${node} has no npm on PATH`;
    return { node, version, source: `PATH (${(0,external_node_path_.dirname)(node)})` };
}

// EXTERNAL MODULE: ./.build/language/alignment.js + 1 modules
var alignment = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/language/words.js
var language_words = __webpack_require__(65252);
;// CONCATENATED MODULE: ./.build/language/asc-command.js





const TARGET = dist/* looseObject */._H3({
    optimizeLevel: dist/* optional */.lqM(dist/* unknown */.L5J()),
    optimize: dist/* optional */.lqM(dist/* unknown */.L5J()),
    textFile: dist/* optional */.lqM(dist/* string */.YjP()),
    use: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
/** The part of asconfig.json that matters here. */
const ASC_CONFIG = dist/* looseObject */._H3({
    extends: dist/* optional */.lqM(dist/* string */.YjP()),
    entries: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    targets: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), TARGET)),
    options: dist/* optional */.lqM(TARGET),
});
/** The scripts that `asinit` and the SDKs give a project for its release build, the most telling first. */
const RELEASE_SCRIPTS = [
    'asbuild:optimized',
    'asbuild:release',
    'build:optimized',
    'build:release',
    'asbuild',
    'build',
];
const ENTRIES = ['assembly/index.ts', 'index.ts', 'src/index.ts'];
/** Flags that say where something is written, with their value: the output is ours, side products aren't wanted. */
const OUTPUT_FLAGS = /^(?:-[obtjid]|--(?:outFile|binaryFile|textFile|jsFile|idlFile|tsdFile|bindings|sourceMap|config-print))(?:=|$)/;
const BARE_FLAGS = new Set(['--debug', '--measure', '--stats', '--validate']);
const OPTIMIZE_FLAG = /^(?:-O|--optimize)/;
/**
 * The arguments for asc: those of the project's own release script where that is one plain asc command, else the
 * entries and the target `release` of asconfig.json, else assembly/index.ts. What the script or asconfig.json leaves
 * open is set for a proxy: optimised, and without the import `env.abort`, which no Envoy has.
 * @param folder where asc may write, relative to the project's folder.
 * @throws ConfigurationError when there is no source to start from.
 */
async function ascArguments(project, folder) {
    const { config, hasSdk } = project;
    const own = scriptArguments(project.scripts);
    const target = config?.targets?.[targetName(own)];
    const args = own ?? [];
    if (!args.some((word) => word.endsWith('.ts')) && config?.entries === undefined)
        args.unshift(await findEntry(project.directory));
    const options = [target, config?.options];
    const optimizes = options.some((option) => option?.optimize !== undefined || option?.optimizeLevel !== undefined);
    if (!optimizes && !args.some((word) => OPTIMIZE_FLAG.test(word)))
        args.push('--optimize');
    const abort = /\babort=/;
    const handlesAbort = abort.test(args.join(' ')) || abort.test(JSON.stringify(options.map((option) => option?.use)));
    if (!handlesAbort && (hasSdk || config?.extends === undefined)) {
        args.push('--use', hasSdk ? 'abort=abort_proc_exit' : 'abort=');
    }
    // A text form that asconfig.json asks for would land in the source tree.
    if (options.some((option) => option?.textFile !== undefined))
        args.push('--textFile', `${folder}/module.wat`);
    return [...args, '--outFile', `${folder}/module.wasm`];
}
/** The arguments of the project's release script, or undefined where none is a single call of asc. */
function scriptArguments(scripts) {
    for (const name of RELEASE_SCRIPTS) {
        const words = (0,language_words/* trySplitWords */.r)(scripts[name] ?? '') ?? [];
        const program = words[0] === 'npx' ? words[1] : words[0];
        if (program === 'asc')
            return withoutOutputs(words.slice(words.indexOf('asc') + 1));
    }
    return undefined;
}
function withoutOutputs(words) {
    const kept = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (BARE_FLAGS.has(word))
            continue;
        if (!OUTPUT_FLAGS.test(word)) {
            kept.push(word);
            continue;
        }
        // asc takes the next word for the flag's value, unless that is a flag too.
        if (!word.includes('=') && words[index + 1]?.startsWith('-') === false)
            index++;
    }
    return kept;
}
function targetName(args) {
    const at = args?.indexOf('--target') ?? -1;
    return at < 0 ? 'release' : (args?.[at + 1] ?? 'release');
}
async function findEntry(directory) {
    for (const entry of ENTRIES) {
        if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, entry))) === 'file')
            return entry;
    }
    throw new errors/* ConfigurationError */.j1(`no source to compile: there is none of ${ENTRIES.join(', ')}`, {
        position: { file: (0,base_files/* relativePath */.iZ)(directory, (0,external_node_path_.join)(directory, 'asconfig.json')) },
        hint: 'name the entry in asconfig.json: {"entries": ["assembly/filter.ts"]}',
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/base/diagnostic.js
var diagnostic = __webpack_require__(65203);
;// CONCATENATED MODULE: ./.build/language/asc-output.js


/** `ERROR TS2304: Cannot find name 'foo'.`; an unknown option comes without a code. */
const HEAD = /^(?<kind>ERROR|WARNING|INFO|PEDANTIC)(?: (?<code>[A-Z]+\d+))?:? (?<message>.+)$/;
/** ` in assembly/index.ts(15,5)` up to 0.20, `    └─ in assembly/index.ts(15,5)` since. */
const PLACE = /^\s*(?:└─ )?in (?<file>.+)\((?<line>\d+),(?<column>\d+)\)$/;
/** The tildes under the source, behind the gutter that newer releases draw. */
const UNDERLINE = /^\s*(?:│\s*)?(?<tildes>~+)\s*$/;
/** Where asc names files of packages and of its own standard library. */
const LIBRARY = '~lib/';
const SEVERITIES = { ERROR: 'error', WARNING: 'warning' };
/**
 * The complaints of asc, from 0.14's form to 0.28's. A complaint with several places stands at its first one. What asc
 * merely warns of inside of packages is left out: nobody can mend it in this project.
 * @param locate the name for a Diagnostic of a file that asc names, which may begin with `~lib/`.
 */
function parseAscOutput(output, locate) {
    const complaints = [];
    let current;
    let underline;
    for (const line of (0,external_node_util_.stripVTControlCharacters)(output).split(/\r?\n/)) {
        const head = HEAD.exec(line)?.groups;
        if (head !== undefined) {
            current = { kind: head.kind ?? '', code: head.code, message: head.message ?? '' };
            complaints.push(current);
            underline = undefined;
            continue;
        }
        underline = UNDERLINE.exec(line)?.groups?.tildes?.length ?? underline;
        const place = PLACE.exec(line)?.groups;
        if (place === undefined || current === undefined || current.place !== undefined)
            continue;
        const column = Number(place.column);
        current.place = {
            file: place.file ?? '',
            line: Number(place.line),
            column,
            endColumn: underline === undefined ? undefined : column + underline,
        };
    }
    const diagnostics = complaints
        .filter(({ kind, place }) => kind === 'ERROR' || place?.file.startsWith(LIBRARY) !== true)
        .map((complaint) => toDiagnostic(complaint, locate));
    return (0,diagnostic/* uniqueDiagnostics */.G)(diagnostics);
}
function toDiagnostic({ kind, code, message, place }, locate) {
    const complaint = { severity: SEVERITIES[kind] ?? 'notice', code: code ?? 'asc', message };
    if (place === undefined)
        return complaint;
    const end = place.endColumn === undefined ? {} : { endLine: place.line, endColumn: place.endColumn };
    return { ...complaint, file: locate(place.file), line: place.line, column: place.column, ...end };
}

;// CONCATENATED MODULE: ./.build/language/installed-packages.js





const DEPENDENCIES = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()));
const PACKAGE = dist/* looseObject */._H3({
    dependencies: DEPENDENCIES,
    devDependencies: DEPENDENCIES,
    optionalDependencies: DEPENDENCIES,
});
const LOCKED_PACKAGE = dist/* looseObject */._H3({
    version: dist/* optional */.lqM(dist/* string */.YjP()),
    integrity: dist/* optional */.lqM(dist/* string */.YjP()),
    optional: dist/* optional */.lqM(dist/* boolean */.zMY()),
    peer: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const LOCK = dist/* looseObject */._H3({
    packages: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ ...LOCKED_PACKAGE.entries, ...PACKAGE.entries }))),
});
/** What changes the choice of packages in ways that are npm's to know. */
const STEERED = ['overrides', 'peerDependencies', 'workspaces'];
/**
 * Whether node_modules holds what the lock file says: npm keeps a lock file of what it installed in there, which is
 * compared entry by entry. Packages for other platforms may be missing. Without a lock file, each range of package.json
 * has to take what is there.
 */
async function isInstalled(directory, lockFile, root) {
    const project = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), root, PACKAGE);
    const hidden = (0,external_node_path_.join)(directory, 'node_modules', '.package-lock.json');
    const installed = (await (0,json/* readJsonFile */.J)(hidden, root, LOCK))?.packages;
    if (lockFile === undefined) {
        if (project === undefined || installed === undefined)
            return false;
        return meetsRanges(project, installed) && (await areThere(directory, installed));
    }
    const wanted = (await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, lockFile), root, LOCK))?.packages;
    if (wanted === undefined || project === undefined || !sameDependencies(project, wanted['']))
        return false;
    const chosen = {};
    for (const [place, entry] of Object.entries(wanted)) {
        if (place === '')
            continue;
        const found = installed?.[place];
        if (found === undefined && (entry.optional === true || entry.peer === true))
            continue;
        if (found === undefined || found.version !== entry.version || found.integrity !== entry.integrity)
            return false;
        chosen[place] = found;
    }
    return areThere(directory, chosen);
}
async function areThere(directory, packages) {
    const kinds = await Promise.all(Object.keys(packages).map((place) => (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, place))));
    return kinds.every((kind) => kind === 'directory');
}
/** A tag, a URL or a folder names something else tomorrow, and is npm's to look up. */
function meetsRanges(project, installed) {
    if (STEERED.some((key) => key in project))
        return false;
    const wanted = { ...project.optionalDependencies, ...project.devDependencies, ...project.dependencies };
    return Object.entries(wanted).every(([name, range]) => {
        const found = installed[`node_modules/${name}`];
        return found?.version !== undefined && (0,semver.satisfies)(found.version, range);
    });
}
function sameDependencies(project, locked) {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
    return kinds.every((kind) => {
        const a = Object.entries(project[kind] ?? {});
        const b = locked?.[kind] ?? {};
        return a.length === Object.keys(b).length && a.every(([name, range]) => b[name] === range);
    });
}

;// CONCATENATED MODULE: ./.build/language/node-package-failures.js





/** npm's codes, and those of pnpm and Yarn, for what only a change of the project mends. All else is the environment. */
const FAULTS = {
    ERESOLVE: { file: 'package.json', hint: 'change one of the versions that exclude each other' },
    E404: {
        file: 'package.json',
        hint: 'correct the name or the version; for a private package name its registry in .npmrc',
    },
    ETARGET: { file: 'package.json', hint: 'name a version that exists: npm view NAME versions lists them' },
    ENOVERSIONS: { file: 'package.json', hint: 'no version of this package was ever published: correct its name' },
    EUSAGE: { file: 'lock', hint: 'run npm install and commit package-lock.json' },
    EINTEGRITY: {
        file: 'lock',
        hint: 'the package is not the one that the lock file was written for: find out why before you lock it anew',
    },
    EBADPLATFORM: {
        file: 'package.json',
        hint: 'a package does not run on this machine: build on another, or replace it',
    },
    EINVALIDPACKAGENAME: { file: 'package.json', hint: 'correct the name' },
    EUNSUPPORTEDPROTOCOL: { file: 'package.json', hint: 'npm reads versions, tags, URLs, file: and git addresses' },
    ERR_PNPM_OUTDATED_LOCKFILE: { file: 'lock', hint: 'run pnpm install and commit pnpm-lock.yaml' },
    ERR_PNPM_NO_MATCHING_VERSION: { file: 'package.json', hint: 'name a version that exists' },
    YN0028: { file: 'lock', hint: 'run yarn install and commit yarn.lock' },
};
const LONGEST_MESSAGE = 10;
const TAIL_LINES = 12;
/**
 * Turns a failed installation into Diagnostics about package.json or the lock file.
 * @throws ToolError for what is not the project's fault: no network, no credentials, a full disk.
 */
async function explainInstallFailure(failed) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(`${failed.exit.stdout}\n${failed.exit.stderr}`).split(/\r?\n/);
    const code = findCode(lines);
    const fault = code === undefined ? undefined : FAULTS[code];
    const said = essence(lines);
    if (code === undefined || fault === undefined) {
        const reason = failed.exit.timedOut ? 'took too long' : 'failed';
        throw new errors/* ToolError */.v4(`installing the project's packages ${reason}${code === undefined ? '' : ` (${code})`}`, {
            command: failed.command,
            exit: failed.exit.code ?? failed.exit.signal,
            lastLines: said.slice(0, TAIL_LINES),
            hint: 'check the network, the registry in .npmrc, HTTPS_PROXY and NO_PROXY; then run again',
        });
    }
    const message = said.slice(0, LONGEST_MESSAGE).join('\n') || `${failed.command} failed with ${code}`;
    const name = fault.file === 'lock' && failed.lockFile !== undefined ? failed.lockFile : 'package.json';
    const position = await findPosition((0,external_node_path_.join)(failed.directory, name), message, failed.root);
    return [{ severity: 'error', code, message, hint: fault.hint, ...position }];
}
function findCode(lines) {
    for (const line of lines) {
        const code = /^npm (?:error|ERR!) code (\w+)/.exec(line)?.[1] ?? /\b(ERR_PNPM_\w+|YN0028)\b/.exec(line)?.[1];
        if (code !== undefined)
            return code;
        if (/needs to be updated, but yarn was run with `--frozen-lockfile`/.test(line))
            return 'YN0028';
    }
    return undefined;
}
/** What npm says without its prefixes, its code, its usage and where its log stands. */
function essence(lines) {
    const isNpm = lines.some((line) => /^npm (?:error|ERR!)/.test(line));
    const said = lines
        .filter((line) => !isNpm || /^npm (?:error|ERR!)/.test(line))
        .map((line) => line.replace(/^npm (?:error|ERR!) ?(?:notarget|404|JSON\.parse|ERESOLVE)? ?/, '').trim())
        .filter((line) => line !== '' && !/^(?:code \w+$|A complete log of this run|Not Found - GET)/.test(line));
    const usage = said.findIndex((line) => /^(?:Clean install a project|Usage:|Note that you can also install)/.test(line));
    return usage < 0 ? said : said.slice(0, usage);
}
/** The line that names the package which the message is about. */
async function findPosition(path, message, root) {
    const file = (0,base_files/* relativePath */.iZ)(root, path);
    const name = /(?:^|[\s'"])((?:@[\w.-]+\/)?[\w.-]+)@[^\s'"]/.exec(message)?.[1];
    const content = await (0,base_files/* readTextIfExists */.TP)(path);
    return name === undefined || content === undefined ? { file } : (0,json/* positionOfText */.I)(content, `"${name}"`, file);
}

;// CONCATENATED MODULE: ./.build/language/node-packages.js






const TIMEOUT = 10 * 60_000;
/** The level is said, since a user's own may keep npm from telling why it fails. */
const NPM_FLAGS = [
    '--loglevel=error',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--include=dev',
];
/**
 * Installs a project's packages as its lock file has them, without running any script of theirs. Does nothing where
 * node_modules is as npm's lock file wants it, whoever installed it; without a lock file, as package.json wants it.
 * @returns Diagnostics about the project; an error among them means that nothing was installed.
 * @throws ToolError without a network, without the package manager, or where a registry doesn't let us in.
 */
async function installPackages(directory, node, env) {
    const manager = await findManager(directory);
    const notices = manager.lockFile === undefined ? [unlocked(directory, env.directory)] : [];
    if (manager.program === 'npm' && (await isInstalled(directory, manager.lockFile, env.directory))) {
        env.log.debug(`${(0,base_files/* relativePath */.iZ)(env.directory, directory)}/node_modules is up to date`);
        return notices;
    }
    const variables = {
        ...(0,exec/* cleanVariables */.vk)(env.variables),
        PATH: [(0,external_node_path_.dirname)(node.node), env.variables.PATH ?? ''].join(external_node_path_.delimiter),
    };
    const command = (0,exec/* formatCommand */.fE)(manager.program, manager.args);
    if ((0,exec/* findOnPath */.aY)(manager.program, variables) === undefined) {
        throw new errors/* ToolError */.v4(`${manager.lockFile ?? 'package.json'} is ${manager.program}'s, and ${manager.program} is not on PATH`, {
            command,
            hint: `install it, for instance with npm install --global ${manager.program}`,
        });
    }
    env.log.info(command);
    const exit = await (0,exec/* run */.eF)(manager.program, manager.args, {
        directory,
        variables,
        timeout: TIMEOUT,
        signal: env.signal,
        onLine: (line) => env.log.debug(line),
    });
    if (exit.code === 0)
        return notices;
    return [
        ...(await explainInstallFailure({ exit, command, directory, lockFile: manager.lockFile, root: env.directory })),
        ...notices,
    ];
}
async function findManager(directory) {
    const has = async (name) => (await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, name))) === 'file';
    for (const lockFile of ['npm-shrinkwrap.json', 'package-lock.json']) {
        if (await has(lockFile))
            return { program: 'npm', args: ['ci', '--prefer-offline', ...NPM_FLAGS], lockFile };
    }
    if (await has('pnpm-lock.yaml')) {
        return { program: 'pnpm', args: ['install', '--frozen-lockfile', '--ignore-scripts'], lockFile: 'pnpm-lock.yaml' };
    }
    const yarn = await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'yarn.lock'));
    if (yarn !== undefined) {
        // Yarn 2 and later write a head of their own and have other flags.
        const modern = yarn.includes('__metadata:');
        const args = modern
            ? ['--immutable', '--mode=skip-build']
            : ['--frozen-lockfile', '--ignore-scripts', '--non-interactive'];
        return { program: 'yarn', args: ['install', ...args], lockFile: 'yarn.lock' };
    }
    return { program: 'npm', args: ['install', '--no-package-lock', ...NPM_FLAGS], lockFile: undefined };
}
function unlocked(directory, root) {
    return {
        severity: 'notice',
        code: 'lock-file-missing',
        file: (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.join)(directory, 'package.json')),
        message: 'there is no lock file, so two builds may get different packages',
        hint: 'run npm install and commit package-lock.json',
    };
}

;// CONCATENATED MODULE: ./.build/language/pins.js






const NAMES = {
    emscripten: { files: ['.emscripten-version'], asdf: ['emscripten', 'emsdk'] },
    node: { files: ['.node-version', '.nvmrc'], asdf: ['nodejs', 'node'] },
    tinygo: { files: ['.tinygo-version'], asdf: ['tinygo'] },
};
/** Words that stand for whatever version there is. */
const ANY = /^(?:latest|stable|system|current|node|lts(?:\/.*)?|path:.*)$/i;
const pins_PACKAGE = dist/* looseObject */._H3({
    volta: dist/* optional */.lqM(dist/* looseObject */._H3({ node: dist/* optional */.lqM(dist/* string */.YjP()) })),
    devEngines: dist/* optional */.lqM(dist/* looseObject */._H3({
        runtime: dist/* optional */.lqM(dist/* looseObject */._H3({ name: dist/* optional */.lqM(dist/* string */.YjP()), version: dist/* optional */.lqM(dist/* string */.YjP()) })),
    })),
    engines: dist/* optional */.lqM(dist/* looseObject */._H3({ node: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
/**
 * The version of a tool that the project pins: in a file of the tool's own, then in `.tool-versions`, in its folder or
 * above it up to the repository's root; for Node also in package.json.
 * @param root the folder that messages name files from.
 * @throws ConfigurationError where that is no version.
 */
async function readPin(tool, directory, root) {
    const { files, asdf } = NAMES[tool];
    for (const folder of await foldersUpward(directory)) {
        for (const name of files) {
            const content = await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, name));
            const text = content?.trim().split(/\s/)[0];
            if (content !== undefined && text)
                return toPin(tool, text, content, (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.join)(folder, name)));
        }
        const listed = (await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, '.tool-versions'))) ?? '';
        const line = listed.split(/\r?\n/).find((candidate) => asdf.includes(candidate.trim().split(/\s+/)[0] ?? ''));
        const text = line?.trim().split(/\s+/)[1];
        if (text !== undefined)
            return toPin(tool, text, listed, (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.join)(folder, '.tool-versions')));
    }
    return tool === 'node' ? readPackagePin(directory, root) : undefined;
}
async function readPackagePin(directory, root) {
    const path = (0,external_node_path_.join)(directory, 'package.json');
    const manifest = await (0,json/* readJsonFile */.J)(path, root, pins_PACKAGE);
    const runtime = manifest?.devEngines?.runtime;
    const text = manifest?.volta?.node ?? (runtime?.name === 'node' ? runtime.version : undefined) ?? manifest?.engines?.node;
    if (text === undefined)
        return undefined;
    return toPin('node', text, (await (0,base_files/* readTextIfExists */.TP)(path)) ?? '', (0,base_files/* relativePath */.iZ)(root, path));
}
function toPin(tool, text, content, file) {
    if (ANY.test(text))
        return undefined;
    const position = (0,json/* positionOfText */.I)(content, text, file);
    const range = (0,semver.validRange)(text.replace(/^v(?=\d)/, ''));
    if (range !== null)
        return { text, range: new semver.Range(range).range, position };
    throw new errors/* ConfigurationError */.j1(`${JSON.stringify(text)} is no version of ${tool}`, {
        position,
        hint: 'write a version such as 1.2.3, or a range of them',
    });
}
/** The folder and those above it, up to the one with the repository; the file system's root where there is none. */
async function foldersUpward(directory) {
    const folders = [];
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        folders.push(folder);
        if ((0,external_node_path_.dirname)(folder) === folder || (await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(folder, '.git'))) !== 'none')
            return folders;
    }
}

;// CONCATENATED MODULE: ./.build/language/assemblyscript.js
















const assemblyscript_TIMEOUT = 5 * 60_000;
const assemblyscript_TAIL_LINES = 20;
const LONGEST_LINE = 200;
const assemblyscript_DEPENDENCIES = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {});
const assemblyscript_PACKAGE = dist/* looseObject */._H3({
    scripts: assemblyscript_DEPENDENCIES,
    dependencies: assemblyscript_DEPENDENCIES,
    devDependencies: assemblyscript_DEPENDENCIES,
});
const COMPILER = dist/* looseObject */._H3({ version: dist/* string */.YjP(), bin: dist/* looseObject */._H3({ asc: dist/* string */.YjP() }) });
/** The SDKs on npm and the compilers that build them. */
const SDKS = alignment/* ALIGNMENTS */.tl.filter(({ language }) => language === 'assemblyscript');
/** AssemblyScript by the project's own asc, with Node and npm as its whole toolchain. */
const assemblyscript = {
    name: 'assemblyscript',
    title: 'AssemblyScript',
    aliases: ['as', 'assembly-script', 'asc'],
    marks: 'asconfig.json, package.json with a dependency on assemblyscript',
    detect,
    findRootIds,
    prepare,
    downloads: async (directory, env) => [chooseNode(env, await readPin('node', directory, env.directory))],
};
async function detect(directory, root) {
    if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'asconfig.json'))) === 'file')
        return 'asconfig.json';
    const manifest = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), root, assemblyscript_PACKAGE);
    return 'assemblyscript' in { ...manifest?.devDependencies, ...manifest?.dependencies } ? 'package.json' : undefined;
}
/** The second argument of `registerRootContext`, in the entry's folder. */
async function findRootIds(directory) {
    const folder = (await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'assembly'))) === 'directory' ? (0,external_node_path_.join)(directory, 'assembly') : directory;
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.ts'));
    const found = new Set();
    for (const name of names) {
        const source = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
        for (const call of source.matchAll(/\bregisterRootContext\s*\([\s\S]{0,500}?,\s*(["'`])([^"'`\n]*)\1\s*,?\s*\)/g)) {
            found.add(call[2] ?? '');
        }
    }
    return [...found];
}
async function prepare(directory, env, mirrors) {
    const node = await resolveNode(env, mirrors, await readPin('node', directory, env.directory));
    const nodeUse = { name: 'node', version: node.version, source: node.source, why: node.why };
    const diagnostics = await installPackages(directory, node, env);
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return { tools: [nodeUse], diagnostics };
    const compiler = await findCompiler(directory, env);
    const source = (0,base_files/* relativePath */.iZ)(env.directory, compiler.folder);
    return {
        tools: [
            nodeUse,
            { name: 'assemblyscript', version: compiler.version, source, why: 'the project has it among its packages' },
        ],
        diagnostics,
        compile: (place) => compile({ directory, node, compiler, env }, place),
    };
}
/** Looks in node_modules here and, as Node does, in the folders above: a workspace keeps its packages at its root. */
async function findCompiler(directory, env) {
    for (let above = directory;; above = (0,external_node_path_.dirname)(above)) {
        const folder = (0,external_node_path_.join)(above, 'node_modules', 'assemblyscript');
        const found = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(folder, 'package.json'), env.directory, COMPILER);
        if (found !== undefined)
            return { version: found.version, folder, script: (0,external_node_path_.resolve)(folder, found.bin.asc) };
        if ((0,external_node_path_.dirname)(above) === above)
            break;
    }
    throw new errors/* ConfigurationError */.j1('the project has no AssemblyScript compiler among its packages', {
        position: { file: (0,base_files/* relativePath */.iZ)(env.directory, (0,external_node_path_.join)(directory, 'package.json')) },
        hint: `run npm install --save-dev assemblyscript@${SDKS[0]?.compiler.tested}, which ${SDKS[0]?.sdk.name} builds with`,
    });
}
async function compile({ directory, node, compiler, env }, { module }) {
    const project = await readProject(directory, env);
    const place = (0,external_node_path_.relative)(directory, (0,external_node_path_.dirname)(module));
    const args = await ascArguments(project, place);
    // The folder's name is another one each time: two runs shall read the same.
    const command = (0,exec/* formatCommand */.fE)('asc', args.map((word) => word.replace(`${place}/`, '')));
    env.log.info(command);
    const started = performance.now();
    const exit = await (0,exec/* run */.eF)(node.node, [compiler.script, ...args], {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: assemblyscript_TIMEOUT,
        signal: env.signal,
        onLine: (line) => env.log.debug(line),
    });
    const outcome = { seconds: (performance.now() - started) / 1000, command };
    const locate = (file) => (0,base_files/* relativePath */.iZ)(env.directory, locateSource(directory, compiler, file));
    const said = parseAscOutput(`${exit.stdout}\n${exit.stderr}`, locate);
    if (exit.code === 0 && (await (0,base_files/* pathKind */.gl)(module)) === 'file') {
        return { ...outcome, passed: true, diagnostics: said };
    }
    const explained = said.some(({ severity }) => severity === 'error') ? said : [...said, silentFailure(command, exit)];
    const hint = mismatchHint(project.sdk, compiler);
    return {
        ...outcome,
        passed: false,
        diagnostics: explained.map((diagnostic) => ({ ...diagnostic, hint: diagnostic.hint ?? hint })),
    };
}
async function readProject(directory, env) {
    const manifest = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), env.directory, assemblyscript_PACKAGE);
    const dependencies = { ...manifest?.devDependencies, ...manifest?.dependencies };
    const sdk = SDKS.find((row) => row.sdk.name in dependencies);
    const config = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'asconfig.json'), env.directory, ASC_CONFIG);
    return { directory, scripts: manifest?.scripts ?? {}, config, hasSdk: sdk !== undefined, sdk };
}
/** asc writes `~lib/` for what lies in packages, in their `assembly` folder if they have one, and for its own library. */
function locateSource(directory, compiler, file) {
    if (!file.startsWith('~lib/'))
        return (0,external_node_path_.join)(directory, file);
    const [, name = '', path = ''] = /^~lib\/((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(file) ?? [];
    const packages = (0,external_node_path_.dirname)(compiler.folder);
    const places = [
        (0,external_node_path_.join)(packages, name, path),
        (0,external_node_path_.join)(packages, name, 'assembly', path),
        (0,external_node_path_.join)(compiler.folder, 'std', 'assembly', name, path),
    ];
    return places.find((place) => (0,external_node_fs_.existsSync)(place)) ?? (0,external_node_path_.join)(packages, name, path);
}
/** asc knows no more than that it can't go on: an SDK for another release of the language is the usual reason. */
function mismatchHint(alignment, compiler) {
    if (alignment === undefined || (0,semver.satisfies)(compiler.version, alignment.compiler.range))
        return undefined;
    const { name } = alignment.sdk;
    const { range, tested } = alignment.compiler;
    return `${name} builds with assemblyscript ${range}, and this is ${compiler.version}: npm install --save-dev assemblyscript@${tested}`;
}
/** asc crashed, or said nothing that could be read. */
function silentFailure(command, exit) {
    const lines = `${exit.stdout}\n${exit.stderr}`.split(/\r?\n/).filter((line) => line.trim() !== '');
    const crash = lines.find((line) => /^\w*Error: /.test(line));
    const how = exit.timedOut
        ? `was stopped after ${assemblyscript_TIMEOUT / 60_000} minutes`
        : `ended with ${exit.code ?? exit.signal}`;
    // A crash prints a stack and whole lines of minified code, which explain nothing.
    const said = crash === undefined ? lines.slice(-assemblyscript_TAIL_LINES).map((line) => (0,base_text/* cutText */.IN)(line, LONGEST_LINE)) : [crash];
    const hint = crash?.includes('no such global element: abort_')
        ? 'let the source import its SDK, which brings that function'
        : undefined;
    return {
        severity: 'error',
        code: 'asc',
        message: [`\`${command}\` ${how} and made no module`, ...said].join('\n'),
        hint,
    };
}

// EXTERNAL MODULE: ./.build/abi/tables.js + 2 modules
var tables = __webpack_require__(18892);
// EXTERNAL MODULE: ./.build/language/compiler.js
var language_compiler = __webpack_require__(37464);
// EXTERNAL MODULE: ./.build/language/compiler-output.js
var compiler_output = __webpack_require__(77496);
;// CONCATENATED MODULE: ./.build/language/cpp-output.js



/** Behind a warning's text, and behind an error's that a flag made of a warning. */
const FLAG = / \[(?:-Werror,)?-W([\w+=-]+)(?:,[^\]]*)?\]$/;
const LINKER = /^\S*(?:wasm-ld|ld\.lld|clang|em\+\+|emcc)\S*: error: (?<text>.+)$/;
const SYMBOL = /undefined symbol: (?<symbol>.+?)(?: \(referenced by .*)?$/;
const LONGEST = 300;
/**
 * The complaints of clang, Emscripten, zig and the linker behind them.
 * @param directory where the compiler ran, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
function explainClangOutput(lines, directory, root) {
    const placed = (0,compiler_output/* parseCompilerOutput */.E)(lines, directory, root).map((diagnostic) => {
        const flag = FLAG.exec(diagnostic.message)?.[1];
        const message = diagnostic.message.replace(FLAG, '');
        const hint = hintFor(message);
        return { ...diagnostic, code: flag ?? 'clang', message, hint };
    });
    const linker = lines.flatMap((line) => {
        const text = LINKER.exec(line)?.groups?.text;
        if (text === undefined || /^linker command failed|failed with exit code|failed \(returned \d+\)$/.test(text))
            return [];
        const symbol = SYMBOL.exec(text)?.groups?.symbol;
        const message = (0,base_text/* cutText */.IN)(symbol === undefined ? text : `undefined symbol: ${symbol}`, LONGEST);
        return [{ severity: 'error', code: 'link', message, hint: linkerHint(text, symbol) }];
    });
    return (0,diagnostic/* uniqueDiagnostics */.G)([...withoutConsequences(placed), ...linker]);
}
/** A second error at the very same place is clang's guess at the first one, carried on. */
function withoutConsequences(placed) {
    const seen = new Set();
    return placed.filter(({ severity, file, line, column }) => {
        if (severity !== 'error' || column === undefined)
            return true;
        const place = JSON.stringify([file, line, column]);
        if (seen.has(place))
            return false;
        seen.add(place);
        return true;
    });
}
function hintFor(message) {
    if (message.includes("'proxy_wasm_intrinsics.h' file not found")) {
        return 'set PROXY_WASM_CPP_SDK to a folder that holds the C++ SDK (github.com/proxy-wasm/proxy-wasm-cpp-sdk)';
    }
    if (/cannot use '(?:throw|try)' with exceptions disabled/.test(message)) {
        return 'no proxy has exceptions: return a status instead';
    }
    return undefined;
}
function linkerHint(text, symbol) {
    if (/unable to find library|cannot open .*(?:crt1|libc|libclang_rt)/.test(text)) {
        return 'this compiler lacks a part of its library for WebAssembly: wasi-libc, libc++ or compiler-rt';
    }
    if (symbol === undefined)
        return undefined;
    if (symbol.startsWith('proxy_')) {
        return `declare ${symbol} with __attribute__((import_module("env"), import_name("${symbol}")))`;
    }
    if (/__cxa_(?:throw|allocate_exception|begin_catch)/.test(symbol))
        return 'build without exceptions: -fno-exceptions';
    return 'no proxy brings this: link the library that has it, or leave it out';
}

;// CONCATENATED MODULE: ./.build/language/cpp-make.js






const HIDDEN = /^(?:\.|node_modules$)/;
const DEEPEST = 4;
/** Runs `make` and takes the module that it makes, wherever that is below the folder. */
async function buildByMake({ directory, program, env }, place) {
    const before = await findModules(directory);
    const variables = (0,exec/* cleanVariables */.vk)(env.variables);
    const done = await (0,language_compiler/* runCompiler */.JP)({ program, shown: 'make', args: [], directory, variables }, env);
    return takeNewest(done, { directory, env, before, made: place.module });
}
/**
 * Configures and builds with CMake for the compiler. The build folder is kept, so that the next build
 * is a small one.
 */
async function buildByCMake({ directory, program, env }, compiler, place) {
    const folder = (0,external_node_path_.join)(place.kept, 'cmake');
    const toolchain = (0,external_node_path_.join)(folder, 'toolchain.cmake');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const variables = (0,exec/* cleanVariables */.vk)(env.variables);
    const run = (args, shown) => (0,language_compiler/* runCompiler */.JP)({ program, shown, args, directory, variables }, env);
    await (0,base_files/* writeFileAtomically */.lo)(toolchain, toolchainFile(compiler, directory));
    const before = new Map();
    const configure = [
        '-S',
        directory,
        '-B',
        folder,
        `-DCMAKE_TOOLCHAIN_FILE=${toolchain}`,
        '-DCMAKE_BUILD_TYPE=Release',
    ];
    let done = await run(configure, 'cmake -S . -B .wasm-action/cmake -DCMAKE_BUILD_TYPE=Release');
    // A folder that another compiler or another checkout configured can't be taken over.
    if (done.exit.code !== 0 && done.lines.some((line) => /CMakeCache\.txt|toolchain/i.test(line))) {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, 'CMakeCache.txt'), { force: true });
        done = await run(configure, 'cmake -S . -B .wasm-action/cmake -DCMAKE_BUILD_TYPE=Release');
    }
    if (done.exit.code === 0)
        done = await run(['--build', folder], 'cmake --build .wasm-action/cmake');
    return takeNewest(done, { directory: folder, env, before, made: place.module });
}
/** A toolchain file (cmake.org, cmake-toolchains) with which every executable becomes a module. */
function toolchainFile(compiler, directory) {
    const words = (list) => list.map((word) => JSON.stringify(word)).join(' ');
    const isZig = compiler.kind === 'zig';
    const target = isZig ? compiler.target.slice(1) : compiler.target;
    return `set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_CXX_COMPILER ${words([compiler.program])})
${isZig ? 'set(CMAKE_CXX_COMPILER_ARG1 c++)\n' : ''}set(CMAKE_CXX_FLAGS_RELEASE_INIT "")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_EXECUTABLE_SUFFIX .wasm)
set(CMAKE_EXECUTABLE_SUFFIX_CXX .wasm)
add_compile_options(${words([...target, ...compiler.compile, `-ffile-prefix-map=${directory}=.`])})
add_link_options(${words([...target, ...compiler.link])})
`;
}
async function takeNewest(done, { directory, env, before, made }) {
    const said = explainClangOutput(done.lines, directory, env.directory);
    const outcome = { seconds: done.seconds, command: done.command };
    if (done.exit.code !== 0) {
        const explained = said.some(({ severity }) => severity === 'error');
        const failure = (0,language_compiler/* describeFailure */.Ic)(done, 'make', explained);
        return { ...outcome, passed: false, diagnostics: explained ? said : [...said, failure] };
    }
    const after = await findModules(directory);
    const changed = [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
    // make leaves alone what is up to date.
    const candidates = changed.length > 0 ? changed : [...after.keys()];
    const [only] = candidates;
    if (only === undefined || candidates.length > 1) {
        const shown = candidates.map((path) => (0,base_files/* relativePath */.iZ)(env.directory, path)).join(', ');
        const problem = {
            severity: 'error',
            code: 'build-output',
            message: only === undefined
                ? `\`${done.command}\` made no .wasm file`
                : `\`${done.command}\` made several modules: ${shown}`,
            hint: 'say which one it is: build: {command: [make], output: plugin.wasm} in wasm.yaml',
        };
        return { ...outcome, passed: false, diagnostics: [...said, problem] };
    }
    await (0,language_compiler/* takeModule */.wW)(only, made);
    return { ...outcome, passed: true, diagnostics: said };
}
/** Every .wasm file below the folder, with the time of its last change in nanoseconds. */
async function findModules(folder, depth = 0) {
    const found = new Map();
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() && depth < DEEPEST && !HIDDEN.test(entry.name)) {
            for (const [name, time] of await findModules(path, depth + 1))
                found.set(name, time);
        }
        else if (entry.isFile() && entry.name.endsWith('.wasm')) {
            found.set(path, (await (0,promises_.stat)(path, { bigint: true })).mtimeNs);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/language/probe.js






/** A compiler may build its own libraries first. */
const LIMIT = 10 * 60_000;
const MAGIC = '\0asm';
const WORKS = 'works';
const LONGEST_REASON = 300;
/**
 * Lets a compiler prove that it can build for a target, once for each compiler: it makes a module of a smallest program.
 * @returns undefined where it can, else what it said.
 */
async function findFault(probe, env) {
    const { program, target, args, files, parts = [] } = probe;
    let fault;
    const question = JSON.stringify([target, args, files]);
    await askOnce(question, [program, ...parts], env, async () => {
        fault = await tryProgram(probe, env);
        return fault === undefined ? WORKS : undefined;
    });
    return fault;
}
async function tryProgram(probe, env) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'probe-'));
    try {
        for (const [name, content] of Object.entries(probe.files))
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content);
        const exit = await (0,exec/* run */.eF)(probe.program, probe.args, {
            directory: folder,
            variables: { ...(0,exec/* cleanVariables */.vk)(env.variables), ...probe.variables },
            timeout: LIMIT,
            signal: env.signal,
        });
        if (exit.code === 0 && (await isModule((0,external_node_path_.join)(folder, 'module.wasm'))))
            return undefined;
        if (exit.timedOut)
            return `it did not end within ${LIMIT / 60_000} minutes`;
        const lines = (0,external_node_util_.stripVTControlCharacters)(`${exit.stderr}\n${exit.stdout}`).split(/\r?\n/);
        const said = lines.filter((line) => line.trim() !== '').map((line) => line.replaceAll(folder, '.'));
        const telling = said.find((line) => /error|cannot|not |unable|missing/i.test(line)) ?? said[0];
        return (telling ?? `it ended with ${exit.code ?? exit.signal} and made no module`).slice(0, LONGEST_REASON);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function isModule(path) {
    try {
        const file = await (0,promises_.open)(path);
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
        return buffer.toString('latin1') === MAGIC;
    }
    catch (error) {
        if ((0,base_files/* isNotFound */.c4)(error))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/language/cpp-compiler.js





const PROBE_LIMIT = 60_000;
const TARGETS = { emscripten: 'wasm32-emscripten', clang: 'wasm32-wasi', zig: 'wasm32-wasi' };
/** Nothing in a proxy catches what C++ throws, and a plugin never exits, which is when statics would be destroyed. */
const COMPILE = ['-std=c++17', '-O2', '-fno-exceptions', '-fno-rtti', '-fno-c++-static-destructors'];
const FLAGS = {
    emscripten: {
        target: [],
        compile: COMPILE,
        // Without --profiling-funcs it takes the names of functions out.
        link: [
            '-O2',
            '--no-entry',
            '--profiling-funcs',
            '-sSTANDALONE_WASM',
            '-sALLOW_MEMORY_GROWTH=1',
            '-sERROR_ON_UNDEFINED_SYMBOLS=0',
        ],
        linksAlone: false,
    },
    clang: {
        target: ['--target=wasm32-wasi'],
        compile: [...COMPILE, '-stdlib=libc++'],
        link: ['-mexec-model=reactor', '-stdlib=libc++'],
        // A link with -O2 runs whatever wasm-opt is on PATH, which takes the names out.
        linksAlone: true,
    },
    zig: {
        target: ['c++', '-target', 'wasm32-wasi'],
        compile: COMPILE,
        link: ['-O2', '-mexec-model=reactor'],
        linksAlone: false,
    },
};
/** clang and the releases that Debian and Ubuntu name it after, the newest first. */
const CLANGS = ['clang++', ...Array.from({ length: 12 }, (_, index) => `clang++-${23 - index}`)];
const SOURCE = '#include <map>\n#include <string>\nextern "C" int probe() { return std::map<std::string, int>{{"a", 1}}.size(); }\n';
/**
 * The first compiler on this machine that can build for a proxy: the one that CXX names, Emscripten, wasi-sdk's clang
 * (WASI_SDK_PATH), a clang on PATH that finds a C++ library for wasm32-wasi, zig.
 * @returns what was found and what it lacks, where there is none.
 */
async function findCppCompiler(env, pin) {
    const { CXX, WASI_SDK_PATH: sdk } = env.variables;
    const others = [...(sdk ? [(0,external_node_path_.join)(sdk, 'bin', 'clang++')] : []), ...CLANGS, 'zig'];
    // A project that pins Emscripten is built with no other.
    const names = [...(CXX ? [CXX] : []), 'em++', ...(pin === undefined ? others : [])];
    const found = [];
    for (const name of names) {
        const program = (0,exec/* findOnPath */.aY)(name, env.variables);
        if (program === undefined)
            continue;
        const compiler = await proveCompiler(kindOf(program), program, `PATH (${(0,external_node_path_.dirname)(program)})`, env);
        if (typeof compiler === 'string')
            found.push(compiler);
        else if (pin === undefined || (0,semver.satisfies)(compiler.tool.version, pin.range))
            return compiler;
        else
            found.push(`${program} is ${compiler.tool.version}, and ${pin.position.file} asks for ${pin.text}`);
    }
    return ['there is no C++ compiler for WebAssembly', ...found].join('; ');
}
function kindOf(program) {
    const name = (0,external_node_path_.basename)(program);
    if (/^em(?:\+\+|cc)/.test(name))
        return 'emscripten';
    return name === 'zig' ? 'zig' : 'clang';
}
const VERSIONS = {
    emscripten: { args: ['--version'], form: /emcc.*? (\d+\.\d+\.\d+)/ },
    clang: { args: ['--version'], form: /clang version (\d+\.\d+\.\d+)/ },
    zig: { args: ['version'], form: /^(\d+\.\d+\.\d+)/ },
};
/** The compiler once it has made a module of a smallest program, or why it can't. */
async function proveCompiler(kind, program, source, env) {
    const { args, form } = VERSIONS[kind];
    const version = await askOnce(`${kind} ${args.join(' ')}`, [program], env, async () => form.exec(await ask(program, args, env))?.[1]);
    if (version === undefined)
        return `${program} does not tell its version as ${kind} does`;
    const { target, compile, link } = FLAGS[kind];
    const fault = await findFault({
        target: TARGETS[kind],
        program,
        // Without the level: a link with -O2 runs whatever wasm-opt is on PATH.
        args: [...target, ...compile.filter((flag) => flag !== '-O2'), ...link, 'probe.cc', '-o', 'module.wasm'],
        files: { 'probe.cc': SOURCE },
    }, env);
    if (fault !== undefined)
        return `${program} cannot build for ${TARGETS[kind]}: ${fault}`;
    return {
        kind,
        program,
        env,
        ...FLAGS[kind],
        tool: { name: kind, version, source, why: 'it can build for the target' },
    };
}
async function ask(program, args, env) {
    const exit = await (0,exec/* run */.eF)(program, args, {
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: PROBE_LIMIT,
        signal: env.signal,
    });
    return exit.code === 0 ? exit.stdout : '';
}

;// CONCATENATED MODULE: ./.build/language/take-turns.js

/**
 * Tries one place after the other, in order, and tells each step.
 * @param what the tool as people name it.
 * @param hint what to do where all fail.
 * @throws ToolError with the reasons of all places.
 */
async function takeTurns(what, places, env, hint) {
    const reasons = [];
    const causes = [];
    for (const place of places) {
        try {
            const found = await place(reasons);
            if (typeof found !== 'string')
                return found;
            env.log.debug(`${what}: ${found}`);
            reasons.push(found);
        }
        catch (error) {
            if (!(error instanceof errors/* ToolError */.v4))
                throw error;
            reasons.push(error.message);
            causes.push(error);
        }
    }
    const [cause] = causes;
    throw new errors/* ToolError */.v4(reasons.join('; '), {
        hint: causes.length === 0 || cause?.hint === undefined ? hint : `${hint}, or ${cause.hint}`,
        cause: cause?.cause,
        command: cause?.command,
        exit: cause?.exit,
        lastLines: cause?.lastLines,
    });
}

;// CONCATENATED MODULE: ./.build/language/with-tools.js

/**
 * The same world with other tools: their folders stand first on PATH.
 * @param variables to set, or as undefined to take away.
 */
function withTools(env, folders, variables = {}) {
    const PATH = [...folders, env.variables.PATH ?? ''].join(external_node_path_.delimiter);
    return { ...env, variables: { ...env.variables, ...variables, PATH } };
}

;// CONCATENATED MODULE: ./.build/language/cpp-toolchain.js








/** The C++ SDK has no version but its commit. */
const cpp_toolchain_ANY = '>=0.0.0-0';
const INSTALL = 'install Emscripten (emscripten.org), wasi-sdk with WASI_SDK_PATH set, zig, or clang with wasi-libc and libc++ for wasm32';
/** Reads from a Makefile or CMakeLists.txt, and from the sources, what the project needs. */
function readNeeds(buildFile, includesSdk) {
    return {
        sdk: includesSdk || /\bPROXY_WASM_CPP_SDK\b/.test(buildFile),
        emscripten: /\bem(?:\+\+|cc|make|cmake|configure)(?![\w+])/.test(buildFile),
        wasiSdk: /\bWASI_SDK_PATH\b/.test(buildFile),
    };
}
/**
 * The compiler for a project: from this machine where one proves that it can build; else Emscripten where the SDK or a
 * pin asks for it, and wasi-sdk for all else, from the store or fetched. The SDK comes at the same time.
 * @throws ToolError that tells what was tried.
 */
async function resolveCppCompiler(directory, needs, env, mirrors) {
    const pin = await readPin('emscripten', directory, env.directory);
    const [compiler, sdk] = await Promise.all([
        takeTurns('C++', [() => findCppCompiler(env, pin), (reasons) => fetchCompiler(needs, pin, reasons.join('; '), env, mirrors)], env, INSTALL),
        resolveSdk(needs, env, mirrors),
    ]);
    const world = withTools(compiler.env, [], sdk.variables);
    return { compiler: { ...compiler, env: world }, tools: [compiler.tool, ...sdk.tools] };
}
/**
 * The world for a Makefile: with the programs and variables that it names, and that this machine lacks.
 * @throws ToolError where they can't be had.
 */
async function resolveForMake(directory, needs, env, mirrors) {
    const pin = await readPin('emscripten', directory, env.directory);
    const lacksEmscripten = needs.emscripten && (0,exec/* findOnPath */.aY)('em++', env.variables) === undefined;
    const lacksWasiSdk = needs.wasiSdk && !env.variables.WASI_SDK_PATH;
    const [emscripten, wasiSdk, sdk] = await Promise.all([
        lacksEmscripten
            ? fetchEmscripten(pin, 'the Makefile calls Emscripten, which is not on PATH', env, mirrors)
            : undefined,
        lacksWasiSdk ? install('wasi-sdk', 'wasi-sdk', undefined, env, mirrors) : undefined,
        resolveSdk(needs, env, mirrors),
    ]);
    const variables = { ...sdk.variables, ...(wasiSdk === undefined ? {} : { WASI_SDK_PATH: wasiSdk.folder }) };
    const world = withTools(emscripten?.env ?? env, [], variables);
    const own = wasiSdk === undefined ? [] : [useOf('wasi-sdk', wasiSdk, 'the Makefile names WASI_SDK_PATH, which is not set')];
    return { env: world, tools: [...(emscripten === undefined ? [] : [emscripten.tool]), ...own, ...sdk.tools] };
}
async function resolveSdk(needs, env, mirrors) {
    if (!needs.sdk || env.variables.PROXY_WASM_CPP_SDK)
        return { variables: {}, tools: [] };
    const name = 'proxy-wasm-cpp-sdk';
    const sdk = await install(name, 'the C++ SDK', undefined, env, mirrors);
    const why = 'the project includes its header, and PROXY_WASM_CPP_SDK is not set';
    return { variables: { PROXY_WASM_CPP_SDK: sdk.folder }, tools: [useOf(name, sdk, why)] };
}
async function fetchCompiler(needs, pin, reason, env, mirrors) {
    const hasPython = (0,exec/* findOnPath */.aY)('python3', env.variables) !== undefined;
    const mustBeEmscripten = pin !== undefined || needs.emscripten;
    // The SDK's authors build it with Emscripten, but clang does as well.
    if (!mustBeEmscripten && !(needs.sdk && hasPython))
        return fetchWasiSdk(reason, env, mirrors);
    if (!hasPython)
        return `${reason}; and Emscripten needs python3, which is not on PATH`;
    env.log.info(reason);
    const { tool, env: world, program } = await fetchEmscripten(pin, reason, env, mirrors);
    const compiler = await proveCompiler('emscripten', program, tool.source, world);
    return typeof compiler === 'string' ? compiler : { ...compiler, tool: { ...compiler.tool, why: tool.why } };
}
async function fetchEmscripten(pin, reason, env, mirrors) {
    const emscripten = await install('emscripten', 'Emscripten', pin, env, mirrors);
    const folder = (0,external_node_path_.join)(emscripten.folder, 'emscripten');
    const world = withTools(env, [folder], {
        EM_CONFIG: (0,external_node_path_.join)(emscripten.folder, '.emscripten'),
        EM_NODE_JS: process.execPath,
        EMSDK: undefined,
    });
    return { program: (0,external_node_path_.join)(folder, 'em++'), tool: useOf('emscripten', emscripten, reason), env: world };
}
async function fetchWasiSdk(reason, env, mirrors) {
    env.log.info(reason);
    const sdk = await install('wasi-sdk', 'wasi-sdk', undefined, env, mirrors);
    const world = withTools(env, [], { WASI_SDK_PATH: sdk.folder });
    const compiler = await proveCompiler('clang', (0,external_node_path_.join)(sdk.folder, 'bin', 'clang++'), sdk.source, world);
    return typeof compiler === 'string' ? compiler : { ...compiler, tool: { ...compiler.tool, why: reason } };
}
/** What a machine without a compiler would fetch. */
async function listCpp(directory, needs, env) {
    const pin = await readPin('emscripten', directory, env.directory);
    const wantsEmscripten = pin !== undefined || needs.sdk || needs.emscripten;
    const wished = [];
    if (wantsEmscripten)
        wished.push(['emscripten', 'Emscripten']);
    if (!wantsEmscripten || needs.wasiSdk)
        wished.push(['wasi-sdk', 'wasi-sdk']);
    if (needs.sdk)
        wished.push(['proxy-wasm-cpp-sdk', 'the C++ SDK']);
    return wished.map(([tool, title]) => {
        const own = tool === 'emscripten' ? pin : undefined;
        return (0,tool_table/* chooseRelease */.bX)({ tool, title, range: own?.range ?? cpp_toolchain_ANY, pin: own }, env.platform);
    });
}
function install(tool, title, pin, env, mirrors) {
    const range = pin?.range ?? cpp_toolchain_ANY;
    return installTool((0,tool_table/* chooseRelease */.bX)({ tool, title, range, pin }, env.platform), env, mirrors);
}
function useOf(name, { version, source }, why) {
    return { name, version, source, why };
}

;// CONCATENATED MODULE: ./.build/language/cpp.js










const cpp_ENTRIES = ['plugin.cc', 'plugin.cpp'];
const cpp_SOURCE = /\.(?:cc|cpp|cxx)$/;
const TEST_SOURCE = /[_-]tests?\.\w+$/;
const SDK_SOURCE = 'proxy_wasm_intrinsics.cc';
const SDK_HEADER = /#\s*include\s*[<"]proxy_wasm_intrinsics\.h[>"]/;
/** C++ by the project's Makefile or CMakeLists.txt, else its sources straight to the compiler. */
const cpp = {
    name: 'cpp',
    title: 'C++',
    aliases: ['c++', 'cxx', 'cc'],
    marks: `CMakeLists.txt, ${cpp_ENTRIES.join(', ')}, Makefile`,
    detect: (directory) => firstFile(directory, ['CMakeLists.txt', ...cpp_ENTRIES, 'Makefile']),
    findRootIds: cpp_findRootIds,
    prepare: cpp_prepare,
    downloads: async (directory, env) => listCpp(directory, (await cpp_readProject(directory)).needs, env),
};
async function firstFile(directory, names) {
    for (const name of names) {
        if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, name))) === 'file')
            return name;
    }
    return undefined;
}
/** The sources of the folder itself, tests left out, by name. */
async function listSources(directory) {
    return (await (0,promises_.readdir)(directory)).filter((name) => cpp_SOURCE.test(name) && !TEST_SOURCE.test(name)).sort();
}
/** The last argument of `RegisterContextFactory name(…, "root id")`. */
async function cpp_findRootIds(directory) {
    const found = new Set();
    for (const name of await listSources(directory)) {
        const source = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8');
        for (const call of source.matchAll(/\bRegisterContextFactory\s+\w+\s*[({][^;]{0,500}?,\s*"([^"\n]*)"\s*[)}]\s*;/g)) {
            found.add(call[1] ?? '');
        }
    }
    return [...found];
}
async function cpp_prepare(directory, env, mirrors) {
    const { make, cmake, sources, needs } = await cpp_readProject(directory);
    if (make !== undefined) {
        const program = requireProgram('make', 'Makefile', env);
        const found = await resolveForMake(directory, needs, env, mirrors);
        const project = { directory, program, env: found.env };
        return { tools: found.tools, diagnostics: [], compile: (place) => buildByMake(project, place) };
    }
    if (cmake === undefined && sources.length === 0) {
        throw new errors/* ConfigurationError */.j1(`there is no C++ source in ${(0,base_files/* relativePath */.iZ)(env.directory, directory)}`, {
            hint: `call it ${cpp_ENTRIES[0]}, or write a Makefile or a CMakeLists.txt`,
        });
    }
    const program = cmake === undefined ? undefined : requireProgram('cmake', 'CMakeLists.txt', env);
    const { compiler, tools } = await resolveCppCompiler(directory, needs, env, mirrors);
    const world = compiler.env;
    if (program !== undefined) {
        const project = { directory, program, env: world };
        return { tools, diagnostics: [], compile: (place) => buildByCMake(project, compiler, place) };
    }
    return { tools, diagnostics: [], compile: (place) => cpp_compile({ directory, sources, compiler, env: world }, place) };
}
async function cpp_readProject(directory) {
    const make = await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'Makefile'));
    const cmake = await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'CMakeLists.txt'));
    const sources = await listSources(directory);
    return { make, cmake, sources, needs: readNeeds(make ?? cmake ?? '', await includesSdk(directory, sources)) };
}
async function includesSdk(directory, sources) {
    const texts = await Promise.all(sources.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8')));
    return texts.some((text) => SDK_HEADER.test(text));
}
function requireProgram(name, file, env) {
    const program = (0,exec/* findOnPath */.aY)(name, env.variables);
    if (program === undefined)
        throw new errors/* ToolError */.v4(`${file} needs ${name}, which is not on PATH`, { hint: `install ${name}` });
    return program;
}
async function cpp_compile({ directory, sources, compiler, env }, { module }) {
    const sdk = (await includesSdk(directory, sources)) ? env.variables.PROXY_WASM_CPP_SDK || undefined : undefined;
    const variables = (0,exec/* cleanVariables */.vk)(env.variables);
    const program = compiler.program;
    // Paths in assertions would make another module of it in another folder.
    const places = [directory, ...(sdk === undefined ? [] : [sdk])].map((path) => `-ffile-prefix-map=${path}=.`);
    const all = sdk === undefined ? sources : [...sources, (0,external_node_path_.join)(sdk, SDK_SOURCE)];
    const compile = [...compiler.compile, ...(sdk === undefined ? [] : ['-I', sdk, '-include', 'errno.h']), ...places];
    const link = [...compiler.link, ...(sdk === undefined ? [] : sdkLink(compiler, sdk)), '-o', module];
    const steps = compiler.linksAlone
        ? [
            ...all.map((name, index) => [...compile, '-c', name, '-o', object(module, index)]),
            [...all.map((_, index) => object(module, index)), ...link],
        ]
        : [[...compile, ...all, ...link]];
    const said = [];
    const command = (0,exec/* formatCommand */.fE)((0,external_node_path_.basename)(program), [...compiler.target, ...compiler.compile, ...all, ...compiler.link]);
    let seconds = 0;
    for (const step of steps) {
        const args = [...compiler.target, ...step];
        const shown = (0,exec/* formatCommand */.fE)((0,external_node_path_.basename)(program), args.filter((word) => !places.includes(word)));
        const done = await (0,language_compiler/* runCompiler */.JP)({ program, shown, args, directory, variables }, env);
        said.push(...explainClangOutput(done.lines, directory, env.directory));
        seconds += done.seconds;
        if (done.exit.code === 0)
            continue;
        const explained = said.some(({ severity }) => severity === 'error');
        const diagnostics = explained ? said : [...said, (0,language_compiler/* describeFailure */.Ic)(done, 'clang', false)];
        return { seconds, command, passed: false, diagnostics };
    }
    return { seconds, command, passed: true, diagnostics: said };
}
function object(module, index) {
    return `${module}.${index}.o`;
}
/** As the SDK's own rules for Bazel and make link it (its README, "Building"). */
function sdkLink({ kind }, sdk) {
    if (kind === 'emscripten') {
        return ['--js-library', (0,external_node_path_.join)(sdk, 'proxy_wasm_intrinsics.js'), '-sEXPORTED_FUNCTIONS=_malloc'];
    }
    const undefinedSymbols = kind === 'zig' ? '-Wl,--import-symbols' : '-Wl,--allow-undefined';
    const callbacks = tables/* CALLBACKS */.fC.map(({ name }) => name).filter((name) => /^(?:proxy|envoy)_on_/.test(name));
    const wanted = new Set(['proxy_abi_version_0_2_1', 'malloc', 'proxy_validate_configuration', ...callbacks]);
    return [undefinedSymbols, ...[...wanted].map((name) => `-Wl,--export-if-defined=${name}`)];
}

;// CONCATENATED MODULE: ./.build/language/go-output.js


/** What Go says about go.mod without naming a line; the group is the message. */
const MODULE_FAULTS = [
    {
        form: /^go: (go\.mod requires go >= \S+ \(running go \S+; GOTOOLCHAIN=local\))$/,
        hint: 'install that Go, set GOTOOLCHAIN=auto so that Go fetches it, or lower the version in go.mod',
    },
    {
        form: /^go: (?:downloading|download) (go\S+.* (?:toolchain not available|404 Not Found|403 Forbidden).*)$/,
        hint: 'name a release of Go that exists in the lines go and toolchain of go.mod',
    },
    { form: /^go: (updates to go\.mod needed.*)$/, hint: 'run go mod tidy and commit go.mod and go.sum' },
    { form: /^go: (\S+@\S+: (?:missing go\.sum entry).*)$/, hint: 'run go mod tidy and commit go.mod and go.sum' },
    {
        form: /^go: (\S+@\S+: (?:invalid version|reading \S+: (?:404|410) ).*)$/,
        hint: 'name a version of that module that exists',
    },
    {
        form: /^(?:go: )?(?:verifying )?(\S+@\S+: checksum mismatch)$/,
        hint: 'the module is not the one that go.sum was written for: find out why before you change go.sum',
    },
];
/** What mends a complaint that has a place. */
const HINTS = [
    { form: /^missing go\.sum entry/, hint: 'run go mod tidy and commit go.mod and go.sum' },
    { form: /^no required module provides package/, hint: 'run go mod tidy and commit go.mod and go.sum' },
    { form: /build constraints exclude all Go files/, hint: 'this package is not for GOOS=wasip1: use another' },
    { form: /\bimport cycle not allowed/, hint: 'take one of the imports out of the circle' },
];
const NETWORK = /dial tcp|connection refused|no such host|i\/o timeout|TLS handshake|x509:|proxyconnect|(?:500|502|503|504|407|401) [A-Z]/;
/**
 * The complaints of `go build` and `go list`, each at its place; those about go.mod as a whole stand at the file.
 * @param directory where Go ran, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
function explainGoOutput(lines, directory, root) {
    const placed = (0,compiler_output/* parseCompilerOutput */.E)(lines, directory, root).map((diagnostic) => ({
        ...diagnostic,
        code: 'go',
        hint: HINTS.find(({ form }) => form.test(diagnostic.message))?.hint,
    }));
    const file = (0,compiler_output/* parseCompilerOutput */.E)(['go.mod:1: fault'], directory, root)[0]?.file;
    const faults = lines.flatMap((line) => {
        for (const { form, hint } of MODULE_FAULTS) {
            const message = form.exec(line)?.[1];
            if (message !== undefined)
                return [{ severity: 'error', code: 'go', file, message, hint }];
        }
        return [];
    });
    return (0,diagnostic/* uniqueDiagnostics */.G)([...placed, ...faults]);
}
/** Whether Go failed for want of a network or of a login, rather than for what the project asks. */
function isGoNetworkFailure(lines) {
    return lines.some((line) => NETWORK.test(line));
}

// EXTERNAL MODULE: ./.build/toolchain/results.js
var results = __webpack_require__(55380);
;// CONCATENATED MODULE: ./.build/language/remember.js





/** A command's answer, and the content of the files that decide it, by path; null: there is no such file. */
const NOTE = dist/* object */.Ikc({ answer: dist/* string */.YjP(), files: dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(dist/* string */.YjP())) });
/**
 * Asks a command about a project once, and again when one of the files that decide the answer has changed. No answer is
 * not remembered.
 */
async function remember(question, env) {
    const notes = (0,results/* openResults */.B)((0,external_node_path_.join)((0,store.defaultStoreRoot)(env.variables), 'prepared'));
    const variables = Object.entries(env.variables).filter(([name]) => question.variables.test(name));
    const key = JSON.stringify([question.words, variables.sort()]);
    const known = await notes.find(key);
    if (known !== undefined) {
        const { answer, files } = dist/* parse */.qgA(NOTE, JSON.parse(Buffer.from(known).toString('utf8')));
        const now = await sumsOf(Object.keys(files));
        if (Object.entries(files).every(([path, sum]) => now[path] === sum))
            return answer;
    }
    const answer = await question.ask();
    if (answer === undefined)
        return undefined;
    const note = { answer, files: await sumsOf(question.files(answer)) };
    await notes.replace(key, Buffer.from(JSON.stringify(note)));
    return answer;
}
async function sumsOf(paths) {
    const sums = paths.map(async (path) => {
        const content = await (0,base_files/* readTextIfExists */.TP)(path);
        return [path, content === undefined ? null : (0,base_files/* sha256 */.sc)(content)];
    });
    return Object.fromEntries(await Promise.all(sums));
}

;// CONCATENATED MODULE: ./.build/language/go-command.js








/** Fetching another toolchain or the modules may take minutes. */
const FETCH_LIMIT = 10 * 60_000;
/** The variables with which Go builds for a proxy. */
function goVariables(env) {
    return { ...(0,exec/* cleanVariables */.vk)(env.variables), GOOS: 'wasip1', GOARCH: 'wasm' };
}
/**
 * The folder itself, or the only program below it.
 * @throws ConfigurationError where there is none, or more than one.
 */
async function findMainPackage(workspace) {
    const { directory, env } = workspace;
    const names = await (0,promises_.readdir)(directory);
    if (names.some((name) => name.endsWith('.go') && !name.endsWith('_test.go')))
        return '.';
    const exit = await goCommand(workspace, ['list', '-e', '-f', '{{if eq .Name "main"}}{{.Dir}}{{end}}', './...']);
    const folders = exit.stdout.split(/\r?\n/).filter((line) => line !== '');
    const [only] = folders;
    if (only !== undefined && folders.length === 1)
        return `./${(0,base_files/* relativePath */.iZ)(directory, only)}`;
    const shown = folders.map((folder) => (0,base_files/* relativePath */.iZ)(env.directory, folder)).join(', ');
    throw new errors/* ConfigurationError */.j1(only === undefined
        ? `there is no package main in ${(0,base_files/* relativePath */.iZ)(env.directory, directory)}`
        : `there are several packages main here: ${shown}`, { hint: 'name the folder of the one to build as the project, or say how you build it: build in wasm.yaml' });
}
/**
 * Loads what the build will load, and so fetches what it needs: from here on no network is needed.
 * @returns what is wrong with the project.
 * @throws ToolError without a network.
 */
async function fetchModules(workspace, target) {
    const { directory, program, env } = workspace;
    let diagnostics = [];
    await remember({
        words: ['go list', directory, program, target],
        variables: /^GO/,
        async ask() {
            const exit = await goCommand(workspace, ['list', '-deps', '-f', '', target]);
            if (exit.code !== 0)
                diagnostics = explainRefusal(exit, workspace);
            return exit.code === 0 ? 'whole' : undefined;
        },
        // A source that imports something new is told of by the build.
        files: () => ['go.mod', 'go.sum', 'go.work', 'go.work.sum', 'vendor/modules.txt'].map((name) => (0,external_node_path_.join)(directory, name)),
    }, env);
    return diagnostics;
}
/** Runs one of Go's commands in the project, where go.mod and GOTOOLCHAIN choose the release. */
function goCommand({ program, directory, variables, env }, args) {
    return (0,exec/* run */.eF)(program, args, {
        directory,
        variables,
        timeout: FETCH_LIMIT,
        signal: env.signal,
        onLine: (line) => env.log.debug(line),
    });
}
/**
 * What Go refused before it compiled anything, as the project's fault.
 * @throws ToolError where it is the environment's: the network, a proxy, a disk.
 */
function explainRefusal(exit, { directory, env }) {
    const lines = exit.stderr.split(/\r?\n/);
    const fault = isGoNetworkFailure(lines);
    const said = fault ? [] : explainGoOutput(lines, directory, env.directory);
    if (said.length > 0)
        return said;
    throw new errors/* ToolError */.v4(fault ? "the project's Go modules cannot be fetched" : 'go does not accept the project', {
        command: 'go list -deps',
        exit: exit.code ?? exit.signal,
        lastLines: (0,language_compiler/* lastLines */.w$)(lines),
        hint: fault ? 'check the network, GOPROXY, GOPRIVATE, HTTPS_PROXY and NO_PROXY; then run again' : undefined,
    });
}

;// CONCATENATED MODULE: ./.build/language/go-project.js


/** The SDK that was TinyGo's alone: with Go's own compiler it exports none of the functions that a proxy calls. */
const TINYGO_SDK = /^\s*(?:require\s+)?github\.com\/tetratelabs\/proxy-wasm-go-sdk\s/m;
const TINYGO_COMMAND = /^[^#\n]*\btinygo\s+build\b/m;
const BUILD_FILES = ['Makefile', 'makefile', 'GNUmakefile', 'Taskfile.yml', 'build.sh'];
/**
 * Whether a folder with a go.mod is meant for TinyGo: it requires the SDK that only TinyGo can build, or its Makefile,
 * Taskfile.yml or build.sh calls `tinygo build`. All else is Go's own compiler's; `language: tinygo` says otherwise.
 */
async function isTinyGoProject(directory) {
    if (await requiresTinyGoSdk(directory))
        return true;
    for (const name of BUILD_FILES) {
        if (TINYGO_COMMAND.test((await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, name))) ?? ''))
            return true;
    }
    return false;
}
/** Whether go.mod requires the SDK that needs TinyGo's older build mode. */
async function requiresTinyGoSdk(directory) {
    return TINYGO_SDK.test((await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'go.mod'))) ?? '');
}

// EXTERNAL MODULE: ./.build/toolchain/mirrors.js
var toolchain_mirrors = __webpack_require__(25814);
;// CONCATENATED MODULE: ./.build/language/go-toolchain.js












const MODULE_PROXY = 'https://proxy.golang.org';
const go_toolchain_INSTALL = 'install Go (go.dev/dl, or actions/setup-go in a workflow)';
/**
 * A Go for the project: the one on PATH, where go.mod and GOTOOLCHAIN choose the release as always; else one from the
 * store, or fetched.
 * @returns Diagnostics where the project itself is at fault.
 * @throws ToolError that tells what was tried.
 */
async function resolveGo(directory, wish, env, mirrors) {
    const world = withModuleMirror(env, mirrors);
    const required = await readRequirement(directory, env.directory);
    return takeTurns('Go', [
        () => findOnMachine(directory, wish, required, world),
        async (reasons) => {
            const release = await chooseGo(directory, wish.range, env);
            env.log.info(`${reasons.join('; ')}: taking Go ${release.version}`);
            const { folder, version, source } = await installTool(release, env, mirrors);
            const program = (0,external_node_path_.join)(folder, 'bin', 'go');
            // A GOROOT of another Go would be taken for this one's.
            const own = withTools(world, [(0,external_node_path_.dirname)(program)], { GOROOT: undefined });
            const fault = await probeGo(program, (0,external_node_path_.join)(folder, 'VERSION'), wish, own);
            if (fault !== undefined)
                return `Go ${version} (${source}) ${fault}`;
            return { program, version, env: own, tool: { name: 'go', version, source, why: reasons.join('; ') } };
        },
    ], env, go_toolchain_INSTALL);
}
async function findOnMachine(directory, wish, required, env) {
    const program = (0,exec/* findOnPath */.aY)('go', env.variables);
    if (program === undefined)
        return 'there is no go on PATH';
    const workspace = { directory, program, variables: goVariables(env), env };
    const exit = await goCommand(workspace, ['env', 'GOVERSION', 'GOROOT']);
    if (exit.code !== 0) {
        const diagnostics = explainRefusal(exit, workspace);
        // A Go that may not fetch another one: ours may do.
        if (required !== undefined && /requires go >=/.test(exit.stderr)) {
            const known = tryChoose(`${wish.range} >=${required.version}`, env);
            if (known)
                return `${program} is older than go.mod asks for (${required.pin.text}), and GOTOOLCHAIN keeps it so`;
        }
        return { diagnostics };
    }
    const [tag = '', root = ''] = exit.stdout.split(/\r?\n/);
    const version = versionOf(tag);
    if (version === undefined)
        return `${program} is no Go`;
    if (!(0,semver.satisfies)(version, wish.range))
        return `${program} is ${tag}, and ${wish.asker} needs ${wish.range}`;
    const switched = root.includes('golang.org/toolchain@');
    const fault = await probeGo(program, (0,external_node_path_.join)(root, 'VERSION'), wish, env);
    if (fault !== undefined)
        return `${program} ${fault}`;
    const source = switched ? 'GOTOOLCHAIN' : `PATH (${(0,external_node_path_.dirname)(program)})`;
    const why = switched ? `go.mod asks for ${required?.pin.text ?? tag}` : 'the go on PATH can build for the target';
    return { program, version, env, tool: { name: 'go', version, source, why } };
}
function tryChoose(range, env) {
    try {
        (0,tool_table/* chooseRelease */.bX)({ tool: 'go', title: 'Go', range }, env.platform);
        return true;
    }
    catch {
        return false;
    }
}
async function probeGo(program, versionFile, { probe }, env) {
    if (probe === undefined)
        return undefined;
    const fault = await findFault({ ...probe, program, parts: [versionFile] }, env);
    return fault === undefined ? undefined : `cannot build for ${probe.target}: ${fault}`;
}
/** `go1.25rc1` has no patch number; what comes before a release is taken for it. */
function versionOf(tag) {
    const [, major, minor, patch = '0'] = /^go(\d+)\.(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
    return major === undefined || minor === undefined ? undefined : `${major}.${minor}.${patch}`;
}
/** The newer of go.mod's `go` and `toolchain` lines: both are minimums (go.dev/doc/toolchain#config). */
async function readRequirement(directory, root) {
    const path = (0,external_node_path_.join)(directory, 'go.mod');
    const content = (await (0,base_files/* readTextIfExists */.TP)(path)) ?? '';
    const file = (0,base_files/* relativePath */.iZ)(root, path);
    const lines = [...content.matchAll(/^(?:go|toolchain)[ \t]+(?:go)?(\S+)/gm)];
    const named = lines.flatMap(([line, text = '']) => {
        const version = versionOf(`go${text}`);
        return version === undefined ? [] : [{ version, pin: { text, position: (0,json/* positionOfText */.I)(content, line, file) } }];
    });
    return named.sort((a, b) => (0,semver.compare)(b.version, a.version))[0];
}
/** The Go that a machine without one would fetch. */
async function chooseGo(directory, range, env) {
    const required = await readRequirement(directory, env.directory);
    const least = required === undefined ? range : `${range} >=${required.version}`;
    return (0,tool_table/* chooseRelease */.bX)({ tool: 'go', title: 'Go', range: least, pin: required?.pin }, env.platform);
}
/** Go fetches modules and other releases of itself: from the mirror, unless the user has told it where. */
function withModuleMirror(env, mirrors) {
    const mirrored = (0,toolchain_mirrors/* applyMirrors */.J4)(MODULE_PROXY, mirrors);
    if (mirrored === MODULE_PROXY || env.variables.GOPROXY)
        return env;
    return { ...env, variables: { ...env.variables, GOPROXY: mirrored } };
}

;// CONCATENATED MODULE: ./.build/language/go.js









const RANGE = `>=${(0,alignment/* oldestCompiler */.L4)('go')}`;
/** With the flags of the build, so that what it compiles of the standard library is there already for the project. */
const PROBE = {
    target: 'wasip1',
    args: ['build', '-buildmode=c-shared', '-trimpath', '-buildvcs=false', '-o', 'module.wasm', '.'],
    files: {
        'go.mod': 'module probe\n\ngo 1.24\n',
        'main.go': 'package main\n\n//go:wasmexport probe\nfunc probe() {}\n\nfunc main() {}\n',
    },
    variables: { GOOS: 'wasip1', GOARCH: 'wasm', GOFLAGS: '', GOWORK: 'off' },
};
/** Go's own compiler. A project for TinyGo is recognised by `isTinyGoProject` and is not at home here. */
const go = {
    name: 'go',
    title: 'Go',
    aliases: ['golang'],
    marks: 'go.mod',
    detect: go_detect,
    // The SDK knows no names of root contexts: a module has one plugin context, whatever the root id.
    findRootIds: async () => [],
    prepare: go_prepare,
    downloads: async (directory, env) => [await chooseGo(directory, RANGE, env)],
};
async function go_detect(directory) {
    if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'go.mod'))) !== 'file')
        return undefined;
    return (await isTinyGoProject(directory)) ? undefined : 'go.mod';
}
async function go_prepare(directory, env, mirrors) {
    const wish = { range: RANGE, asker: 'a module for a proxy', probe: PROBE };
    const found = await resolveGo(directory, wish, env, mirrors);
    if ('diagnostics' in found)
        return { tools: [], diagnostics: found.diagnostics };
    const workspace = { directory, program: found.program, variables: goVariables(found.env), env: found.env };
    const tools = [found.tool];
    const target = await findMainPackage(workspace);
    const diagnostics = await fetchModules(workspace, target);
    if (diagnostics.length > 0)
        return { tools, diagnostics };
    return { tools, diagnostics, compile: (place) => go_compile(workspace, target, place) };
}
async function go_compile(workspace, target, { module }) {
    const { directory, env } = workspace;
    const warnings = await findUncalledSetup((0,external_node_path_.join)(directory, target), env.directory);
    // Without vcs stamps and paths the same source gives the same module in every folder and at every commit.
    const flags = ['build', '-buildmode=c-shared', '-trimpath', '-buildvcs=false'];
    const done = await (0,language_compiler/* runCompiler */.JP)({
        program: workspace.program,
        shown: `GOOS=wasip1 GOARCH=wasm go ${flags.join(' ')} ${target}`,
        args: [...flags, '-o', module, target],
        directory,
        variables: workspace.variables,
    }, env);
    const said = explainGoOutput(done.lines, directory, env.directory);
    if (done.exit.code === 0)
        return { ...done, passed: true, diagnostics: [...said, ...warnings] };
    const explained = said.some(({ severity }) => severity === 'error');
    const diagnostics = explained ? said : [...said, (0,language_compiler/* describeFailure */.Ic)(done, 'go', false)];
    return { ...done, passed: false, diagnostics: [...diagnostics, ...warnings] };
}
/**
 * Set-up that stands in `main`, which a module of this build mode never runs: it would load and do nothing.
 * @param folder the package's, absolute.
 */
async function findUncalledSetup(folder, root) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'));
    const found = [];
    for (const name of names) {
        const path = (0,external_node_path_.join)(folder, name);
        const lines = (await (0,promises_.readFile)(path, 'utf8')).split(/\r?\n/);
        const start = lines.findIndex((line) => /^func main\(\) \{\s*$/.test(line));
        if (start < 0)
            continue;
        const length = lines.slice(start).findIndex((line) => line.startsWith('}'));
        const index = lines
            .slice(start, start + length)
            .findIndex((line) => /^[^/]*\bproxywasm\.Set\w+Context\(/.test(line));
        if (index < 0)
            continue;
        found.push({
            severity: 'warning',
            code: 'go-main-not-run',
            file: (0,base_files/* relativePath */.iZ)(root, path),
            line: start + index + 1,
            message: 'main is never run in a module that Go builds for a proxy, so this sets up nothing',
            hint: 'move the call into func init() and leave main empty',
        });
    }
    return found;
}

// EXTERNAL MODULE: ./.build/language/language-names.js
var language_names = __webpack_require__(81998);
;// CONCATENATED MODULE: ./.build/language/cargo-output.js





const SPAN = dist/* looseObject */._H3({
    file_name: dist/* string */.YjP(),
    line_start: dist/* number */.aig(),
    column_start: dist/* number */.aig(),
    line_end: dist/* number */.aig(),
    column_end: dist/* number */.aig(),
    is_primary: dist/* boolean */.zMY(),
    suggested_replacement: dist/* nullish */.cl6(dist/* string */.YjP()),
    expansion: dist/* nullish */.cl6(dist/* looseObject */._H3({ span: dist/* lazy */.RZV(() => SPAN) })),
});
const MESSAGE = dist/* looseObject */._H3({
    reason: dist/* literal */.euz('compiler-message'),
    message: dist/* looseObject */._H3({
        message: dist/* string */.YjP(),
        level: dist/* string */.YjP(),
        code: dist/* nullable */.mee(dist/* looseObject */._H3({ code: dist/* string */.YjP() })),
        spans: dist/* array */.YOg(SPAN),
        children: dist/* array */.YOg(dist/* looseObject */._H3({ message: dist/* string */.YjP(), level: dist/* string */.YjP(), spans: dist/* array */.YOg(SPAN) })),
    }),
});
const ARTIFACT = dist/* looseObject */._H3({
    reason: dist/* literal */.euz('compiler-artifact'),
    package_id: dist/* string */.YjP(),
    target: dist/* looseObject */._H3({ crate_types: dist/* array */.YOg(dist/* string */.YjP()) }),
    filenames: dist/* array */.YOg(dist/* string */.YjP()),
});
const cargo_output_SEVERITIES = {
    error: 'error',
    'error: internal compiler error': 'error',
    warning: 'warning',
};
const LONGEST_LINKER_LINE = 300;
const LINKER_LINES = 5;
/**
 * @param packageId of the package whose module is wanted.
 * @param workspace the folder that rustc names files from, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
function readCargoOutput(stdout, packageId, workspace, root) {
    const diagnostics = [];
    let module;
    for (const line of stdout.split('\n')) {
        const value = parseLine(line);
        const said = dist/* safeParse */.xLC(MESSAGE, value);
        if (said.success)
            diagnostics.push(...cargo_output_toDiagnostic(said.output.message, workspace, root));
        const made = dist/* safeParse */.xLC(ARTIFACT, value);
        if (made.success && made.output.package_id === packageId && made.output.target.crate_types.includes('cdylib')) {
            module = made.output.filenames.find((name) => name.endsWith('.wasm')) ?? module;
        }
    }
    return { diagnostics: (0,diagnostic/* uniqueDiagnostics */.G)(diagnostics), module };
}
/** A build script may print what it likes: a line that is no JSON is none of cargo's. */
function parseLine(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function cargo_output_toDiagnostic(message, workspace, root) {
    const severity = cargo_output_SEVERITIES[message.level];
    if (severity === undefined || isCount(message))
        return [];
    const code = message.code?.code ?? 'rustc';
    const linker = explainLinker(message);
    if (linker !== undefined)
        return [{ severity, code: 'link', ...linker }];
    const primary = message.spans.find((span) => span.is_primary) ?? message.spans[0];
    const hint = hintOf(message);
    if (primary === undefined)
        return [{ severity, code, message: message.message, hint }];
    const place = placeInWorkspace(primary);
    return [
        {
            file: (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.resolve)(workspace, place.file_name)),
            line: place.line_start,
            column: place.column_start,
            endLine: place.line_end,
            endColumn: place.column_end,
            severity,
            code,
            message: message.message,
            hint,
        },
    ];
}
/** `aborting due to 2 previous errors` and `3 warnings emitted` complain of nothing themselves. */
function isCount({ message, spans }) {
    return spans.length === 0 && /^(?:aborting due to|\d+ warnings? emitted|could not compile)/.test(message);
}
/** What a macro of another crate expands to is the fault of the line that calls it; rustc names own files relatively. */
function placeInWorkspace(span) {
    let place = span;
    for (; place !== undefined; place = place.expansion?.span) {
        if (!/^(?:\/|[A-Za-z]:[\\/]|<)/.test(place.file_name))
            return place;
    }
    return span;
}
function hintOf({ children }) {
    for (const { level, message, spans } of children) {
        if (level !== 'help')
            continue;
        const replacement = spans.find(({ suggested_replacement: text }) => text)?.suggested_replacement?.trim();
        return replacement === undefined || replacement === '' ? message : `${message}: \`${replacement}\``;
    }
    return undefined;
}
/** The linker's own words stand in a note behind its command line, which is long and explains nothing. */
function explainLinker({ message, children }) {
    if (!/^linking with `.*` failed|^linker `.*` not found/.test(message))
        return undefined;
    const lines = children
        .flatMap((child) => child.message.split('\n'))
        .map((line) => line.trim())
        .filter((line) => !line.startsWith('"') && /\berror\b|undefined symbol/.test(line))
        .slice(0, LINKER_LINES)
        .map((line) => (0,base_text/* cutText */.IN)(line, LONGEST_LINKER_LINE));
    const symbol = /undefined symbol: (\S+)/.exec(lines.join('\n'))?.[1];
    return { message: [message, ...lines].join('\n'), hint: cargo_output_linkerHint(message, symbol) };
}
function cargo_output_linkerHint(message, symbol) {
    if (message.includes('not found'))
        return "install Rust's own linker: rustup component add llvm-tools, or lld";
    if (symbol === undefined)
        return undefined;
    if (symbol.includes('wbindgen')) {
        return 'a crate wants wasm-bindgen, which only browsers have: switch off its feature for JavaScript (js, wasmbind)';
    }
    return `no proxy and no library brings ${symbol}: a function of the proxy's must be declared in a block with #[link(wasm_import_module = "env")]`;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/language/cargo-project.js






/** What `cargo metadata` prints, as far as a build needs it. */
const CARGO_METADATA = dist/* object */.Ikc({
    packages: dist/* array */.YOg(dist/* object */.Ikc({
        id: dist/* string */.YjP(),
        name: dist/* string */.YjP(),
        manifest_path: dist/* string */.YjP(),
        targets: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* array */.YOg(dist/* string */.YjP()), crate_types: dist/* array */.YOg(dist/* string */.YjP()) })),
    })),
    workspace_members: dist/* array */.YOg(dist/* string */.YjP()),
    workspace_root: dist/* string */.YjP(),
    resolve: dist/* object */.Ikc({
        root: dist/* nullable */.mee(dist/* string */.YjP()),
        nodes: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP(), dependencies: dist/* array */.YOg(dist/* string */.YjP()) })),
    }),
});
/** The targets that a proxy loads; the first is the default. */
const cargo_project_TARGETS = ['wasm32-wasip1', 'wasm32-unknown-unknown', 'wasm32-wasi'];
const cargo_project_FLAGS = dist/* union */.KCZ([
    dist/* array */.YOg(dist/* string */.YjP()),
    dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((text) => text.split(/\s+/).filter((word) => word !== ''))),
]);
const CONFIG = dist/* looseObject */._H3({
    build: dist/* optional */.lqM(dist/* looseObject */._H3({ target: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())])), rustflags: dist/* optional */.lqM(cargo_project_FLAGS) })),
});
/** What `.cargo/config.toml` files say about builds, from the project's folder upwards; a file that is none is cargo's to refuse. */
async function readCargoConfig(directory) {
    let target;
    const rustflags = [];
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        const content = (await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, '.cargo', 'config.toml'))) ?? '';
        const { build } = parseConfig(content);
        const [first] = [build?.target ?? []].flat();
        target ??= cargo_project_TARGETS.find((known) => known === first);
        rustflags.unshift(...(build?.rustflags ?? []));
        if ((0,external_node_path_.dirname)(folder) === folder)
            return { target, rustflags };
    }
}
function parseConfig(content) {
    try {
        return dist/* parse */.qgA(CONFIG, (0,smol_toml_dist/* parse */.qg)(content));
    }
    catch {
        return {};
    }
}
/**
 * The package whose module is built: the folder's own, or the only member of a workspace that makes one.
 * @returns a Diagnostic where the package makes no module.
 * @throws ConfigurationError where several members do.
 */
async function choosePackage(metadata, root) {
    const own = metadata.packages.find(({ id }) => id === metadata.resolve.root);
    if (own !== undefined)
        return makesModule(own) ? own : await describeCrateType(own, root);
    const members = metadata.packages.filter(({ id }) => metadata.workspace_members.includes(id));
    const makers = members.filter(makesModule);
    const [only] = makers;
    if (only !== undefined && makers.length === 1)
        return only;
    const shown = makers.map(({ manifest_path: path }) => (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.dirname)(path))).join(', ');
    throw new errors/* ConfigurationError */.j1(only === undefined
        ? 'no crate of this workspace is a cdylib'
        : `several crates of this workspace make a module: ${shown}`, { hint: only === undefined ? CRATE_TYPE_HINT : 'name the folder of the one to build' });
}
const CRATE_TYPE_HINT = 'write crate-type = ["cdylib"] below [lib] in Cargo.toml';
function makesModule({ targets }) {
    return targets.some(({ crate_types: types }) => types.includes('cdylib'));
}
async function describeCrateType({ name, manifest_path: path, targets }, root) {
    const file = (0,base_files/* relativePath */.iZ)(root, path);
    const content = (await (0,base_files/* readTextIfExists */.TP)(path)) ?? '';
    const word = ['crate-type', '[lib]', '[package]'].find((text) => content.includes(text)) ?? '';
    const isProgram = targets.some(({ kind }) => kind.includes('bin')) && !targets.some(({ kind }) => kind.includes('lib'));
    return {
        ...(0,json/* positionOfText */.I)(content, word, file),
        severity: 'error',
        code: 'crate-type',
        message: isProgram
            ? `${name} is a program, whose main a proxy never calls: a module is a cdylib`
            : `${name} is no cdylib, so cargo makes no module of it`,
        hint: isProgram ? `move src/main.rs to src/lib.rs and ${CRATE_TYPE_HINT}` : CRATE_TYPE_HINT,
    };
}
/** A warning where a crate brings wasm-bindgen: its imports are a browser's, and no Envoy has them. */
function findWasmBindgen(metadata, crate, root) {
    const nameOf = (id) => metadata.packages.find((known) => known.id === id)?.name;
    const users = metadata.resolve.nodes
        .filter(({ dependencies }) => dependencies.some((id) => nameOf(id) === 'wasm-bindgen'))
        .map(({ id }) => nameOf(id));
    if (users.length === 0)
        return [];
    return [
        {
            severity: 'warning',
            code: 'wasm-bindgen',
            file: (0,base_files/* relativePath */.iZ)(root, crate.manifest_path),
            message: `${users.join(', ')} brings in wasm-bindgen, which works in browsers only`,
            hint: 'switch off the feature that does so (js, wasmbind, default-features = false), or use another crate',
        },
    ];
}

;// CONCATENATED MODULE: ./.build/language/cargo-refusal.js





const cargo_refusal_NETWORK = /Could(?:n't| not) (?:resolve|connect)|Failed to connect|Timeout was reached|Connection (?:refused|reset)|SSL|network failure|failed to authenticate|got 40[137]|got 50\d/i;
const TOML_PLACE = /TOML parse error at line (\d+), column (\d+)/;
const MANIFEST = /(?:manifest at|parse) `([^`]+\.toml)`/;
const cargo_refusal_PLACE = /^ *--> (.+\.toml):(\d+):(\d+)$/m;
const cargo_refusal_LONGEST = 12;
/** What mends the project where cargo can't begin. The group is the crate that it is about. */
const cargo_refusal_FAULTS = [
    {
        form: /lock file .* (?:needs to be updated|because --locked)/,
        file: 'Cargo.lock',
        hint: 'run cargo update --workspace and commit Cargo.lock',
    },
    { form: /no matching package named `([^`]+)`/, file: 'Cargo.toml', hint: 'correct the name of the crate' },
    {
        form: /failed to select a version for (?:the requirement )?`([^\s`]+)/,
        file: 'Cargo.toml',
        hint: 'name a version that exists, and that the other crates accept',
    },
    {
        form: /rustc \S+ is not supported by the following package/,
        file: 'Cargo.toml',
        hint: 'name a newer Rust in rust-toolchain.toml, or an older version of that crate',
    },
];
/**
 * Why cargo could not even begin, as the project's fault.
 * @throws ToolError where it is the environment's: the network, a login, a disk.
 */
async function explainCargoRefusal(exit, command, directory, root) {
    const lines = exit.stderr.split(/\r?\n/);
    const said = lines
        .slice(Math.max(0, lines.findIndex((line) => line.startsWith('error'))))
        .filter((line) => line.trim() !== '');
    const text = said.join('\n');
    const place = placeOf(text, directory, root);
    const fault = cargo_refusal_FAULTS.find(({ form }) => form.test(text));
    if ((fault === undefined && place === undefined) || cargo_refusal_NETWORK.test(text)) {
        throw new errors/* ToolError */.v4('cargo does not get as far as compiling', {
            command,
            exit: exit.code ?? exit.signal,
            lastLines: (0,language_compiler/* lastLines */.w$)(lines),
            hint: cargo_refusal_NETWORK.test(text)
                ? 'check the network, the proxy and the registry in .cargo/config.toml; then run again'
                : undefined,
        });
    }
    const message = said
        .slice(0, cargo_refusal_LONGEST)
        .join('\n')
        .replace(/^error: /, '');
    const found = place ?? (await positionIn(fault?.file ?? 'Cargo.toml', fault?.form.exec(text)?.[1], directory, root));
    return [{ ...found, severity: 'error', code: 'cargo', message, hint: fault?.hint }];
}
function placeOf(text, directory, root) {
    const [, shown, row, column] = cargo_refusal_PLACE.exec(text) ?? [];
    if (shown !== undefined) {
        return { file: (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.resolve)(directory, shown)), line: Number(row), column: Number(column) };
    }
    const [, line, position] = TOML_PLACE.exec(text) ?? [];
    if (line === undefined)
        return undefined;
    const file = MANIFEST.exec(text)?.[1] ?? (0,external_node_path_.join)(directory, 'Cargo.toml');
    return { file: (0,base_files/* relativePath */.iZ)(root, file), line: Number(line), column: Number(position) };
}
async function positionIn(name, crate, directory, root) {
    const path = (0,external_node_path_.join)(directory, name);
    const file = (0,base_files/* relativePath */.iZ)(root, path);
    const content = await (0,base_files/* readTextIfExists */.TP)(path);
    return content === undefined || crate === undefined ? { file } : (0,json/* positionOfText */.I)(content, crate, file);
}

;// CONCATENATED MODULE: ./.build/language/rust-pin.js







const FORM = dist/* looseObject */._H3({ toolchain: dist/* optional */.lqM(dist/* looseObject */._H3({ channel: dist/* optional */.lqM(dist/* string */.YjP()) })) });
/** The files in which rustup looks for a project's toolchain, the one that wins first. */
const RUST_PIN_FILES = ['rust-toolchain', 'rust-toolchain.toml'];
/** The channel that RUSTUP_TOOLCHAIN or the nearest rust-toolchain file names (rustup's book, Overrides). */
async function readRustPin(directory, env) {
    const { RUSTUP_TOOLCHAIN: chosen } = env.variables;
    if (chosen)
        return { text: chosen.replace(/^\+/, ''), position: { file: 'RUSTUP_TOOLCHAIN' } };
    for (const folder of await foldersUpward(directory)) {
        for (const name of RUST_PIN_FILES) {
            const path = (0,external_node_path_.join)(folder, name);
            const content = await (0,base_files/* readTextIfExists */.TP)(path);
            if (content === undefined)
                continue;
            const text = readChannel(content);
            // A folder of the user's own: rustup knows what to do with it.
            if (text === undefined || text.includes('/'))
                return undefined;
            return { text, position: (0,json/* positionOfText */.I)(content, text, (0,base_files/* relativePath */.iZ)(env.directory, path)) };
        }
    }
    return undefined;
}
/** The older form is the channel alone, on one line. */
function readChannel(content) {
    if (!content.includes('[toolchain]'))
        return content.trim().split(/\s/)[0] || undefined;
    try {
        return dist/* parse */.qgA(FORM, (0,smol_toml_dist/* parse */.qg)(content)).toolchain?.channel;
    }
    catch {
        // rustup says what is wrong with it.
        return undefined;
    }
}
/** Whether a compiler is of a channel, as far as its version tells: `1.80` takes 1.80.1, `stable` takes all. */
function isOfChannel(version, channel) {
    const [number = ''] = channel.split('-');
    if ((0,semver.valid)(number) !== null)
        return version === number;
    return /^\d+(?:\.\d+)?$/.test(number) && (0,semver.validRange)(number) !== null ? (0,semver.satisfies)(version, number) : true;
}

;// CONCATENATED MODULE: ./.build/language/rustc.js







const ASK_LIMIT = 60_000;
/**
 * Asks in the project's folder, where rustup takes the toolchain that rust-toolchain.toml names.
 * @returns undefined where it does not run there.
 */
async function askRustc(program, directory, env) {
    const ask = (words, of) => (0,exec/* run */.eF)(of, words, {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: ASK_LIMIT,
        signal: env.signal,
    });
    const sysroot = await remember({
        words: ['rustc --print sysroot', directory, program, (await identityOf(program)) ?? ''],
        variables: /^(?:RUSTUP_|CARGO_HOME$|HOME$)/,
        async ask() {
            const { code, stdout, stderr } = await ask(['--print', 'sysroot'], program);
            if (code !== 0)
                env.log.debug(stderr.trim());
            return code === 0 ? stdout.trim() || undefined : undefined;
        },
        files: (answer) => [...choosingFiles(directory, env), (0,external_node_path_.join)(answer, 'lib', 'rustlib', 'components')],
    }, env);
    if (sysroot === undefined)
        return undefined;
    const own = await ownProgram(sysroot, program);
    const version = await askOnce('rustc --version', [own], env, async () => {
        const told = await ask(['--version'], own);
        return /^rustc (\d+\.\d+\.\d+)/.exec(told.stdout)?.[1];
    });
    return version === undefined ? undefined : { version, sysroot };
}
/** What rustup chooses a toolchain by (its book, Overrides): also a file above the repository. */
function choosingFiles(directory, { variables: { RUSTUP_HOME, HOME } }) {
    const home = RUSTUP_HOME || (HOME === undefined ? undefined : (0,external_node_path_.join)(HOME, '.rustup'));
    const files = home === undefined ? [] : [(0,external_node_path_.join)(home, 'settings.toml')];
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        files.push(...RUST_PIN_FILES.map((name) => (0,external_node_path_.join)(folder, name)));
        if ((0,external_node_path_.dirname)(folder) === folder)
            return files;
    }
}
/** Behind rustup's stand-in, which would choose anew in another folder; a wrapper script has none behind it. */
async function ownProgram(sysroot, program) {
    const own = (0,external_node_path_.join)(sysroot, 'bin', 'rustc');
    return (await (0,base_files/* pathKind */.gl)(own)) === 'file' ? own : program;
}

;// CONCATENATED MODULE: ./.build/language/rustup.js








/** Fetching a toolchain or a target may take minutes. */
const rustup_FETCH_LIMIT = 10 * 60_000;
const DIST = 'https://static.rust-lang.org';
/** What rustup says of a toolchain that nobody has ever published. */
const NONEXISTENT = /nonexistent|no release found|invalid (?:toolchain|channel) name|not a valid/i;
/** The same world, with rustup told of the mirror, unless the user has told it where to fetch from. */
function withRustMirror(env, mirrors) {
    const mirrored = (0,toolchain_mirrors/* applyMirrors */.J4)(DIST, mirrors);
    if (mirrored === DIST || env.variables.RUSTUP_DIST_SERVER)
        return env;
    const variables = { RUSTUP_DIST_SERVER: mirrored, RUSTUP_UPDATE_ROOT: `${mirrored}/rustup` };
    return { ...env, variables: { ...env.variables, ...variables } };
}
/**
 * Installs a toolchain into the user's own rustup.
 * @throws ConfigurationError where there is no such toolchain, ToolError where it can't be fetched.
 */
async function addToolchain(pin, directory, env) {
    const args = ['toolchain', 'install', pin.text, '--profile', 'minimal', '--no-self-update'];
    const exit = await rustup(args, directory, env);
    if (exit.code !== 0)
        throw explain(exit, (0,exec/* formatCommand */.fE)('rustup', args), pin);
}
/** @returns why the target can't be added to the project's toolchain, or undefined. */
async function addTarget(target, directory, env) {
    const exit = await rustup(['target', 'add', target], directory, env);
    if (exit.code === 0)
        return undefined;
    return `rustup cannot add the target ${target}: ${errorLine(exit) ?? 'it does not say why'}`;
}
function rustup(args, directory, env) {
    env.log.info((0,exec/* formatCommand */.fE)('rustup', args));
    return (0,exec/* run */.eF)('rustup', args, {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: rustup_FETCH_LIMIT,
        signal: env.signal,
    });
}
/**
 * Puts a toolchain into a folder of its own: nothing of the user's is touched, and rustup itself isn't kept beside it.
 * @param folder absolute; not there yet.
 * @returns where it came from.
 * @throws as addToolchain does.
 */
async function installRust({ channel, targets, pin }, folder, env, mirrors) {
    const release = (0,tool_table/* chooseRelease */.bX)({ tool: 'rustup', title: 'rustup', range: '*' }, env.platform);
    const { folder: program } = await installTool(release, env, mirrors);
    const home = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'rustup');
    const args = [
        ...['-y', '--no-modify-path', '--profile', 'minimal', '--default-toolchain', channel],
        ...targets.flatMap((name) => ['--target', name]),
    ];
    const exit = await (0,exec/* run */.eF)((0,external_node_path_.join)(program, 'rustup-init'), args, {
        directory: (0,external_node_path_.dirname)(folder),
        variables: {
            ...(0,exec/* cleanVariables */.vk)(env.variables),
            RUSTUP_HOME: home,
            CARGO_HOME: (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'cargo'),
            RUSTUP_TOOLCHAIN: undefined,
            RUSTUP_INIT_SKIP_PATH_CHECK: 'yes',
            RUSTUP_INIT_SKIP_EXISTENCE_CHECKS: 'yes',
        },
        timeout: rustup_FETCH_LIMIT,
        signal: env.signal,
        onLine: (line) => env.log.debug(line),
    });
    if (exit.code !== 0)
        throw explain(exit, (0,exec/* formatCommand */.fE)('rustup-init', args), pin);
    const [name = ''] = await (0,promises_.readdir)((0,external_node_path_.join)(home, 'toolchains'));
    await (0,promises_.rename)((0,external_node_path_.join)(home, 'toolchains', name), folder);
    return `${env.variables.RUSTUP_DIST_SERVER || DIST} (rustup ${release.version})`;
}
/** A toolchain that doesn't exist is the project's fault, all else the environment's. */
function explain(exit, command, pin) {
    const error = errorLine(exit);
    if (pin !== undefined && NONEXISTENT.test(exit.stderr)) {
        return new errors/* ConfigurationError */.j1(`there is no Rust ${pin.text}: ${error ?? 'rustup finds none'}`, {
            position: pin.position,
            hint: 'name a release that exists (doc.rust-lang.org/releases.html), or stable',
        });
    }
    return new errors/* ToolError */.v4(`rustup cannot get Rust${error === undefined ? '' : `: ${error}`}`, {
        command,
        exit: exit.code ?? exit.signal,
        lastLines: (0,language_compiler/* lastLines */.w$)(exit.stderr.split(/\r?\n/)),
        hint: `check the network and the proxy variables, or name a mirror of ${DIST} (mirrors: FROM = TO)`,
    });
}
function errorLine(exit) {
    return exit.stderr
        .split(/\r?\n/)
        .find((line) => line.startsWith('error'))
        ?.replace(/^error: /, '');
}

;// CONCATENATED MODULE: ./.build/language/rust-toolchain.js














const rust_toolchain_INSTALL = 'install Rust with rustup (rustup.rs)';
const BARE = 'wasm32-unknown-unknown';
/** The release from which on the target has its name of today. */
const RENAMED = (0,alignment/* oldestCompiler */.L4)('rust');
/** The least that any SDK asks for. */
const [OLDEST = RENAMED] = alignment/* ALIGNMENTS */.tl.filter(({ compiler }) => compiler.name === 'rust')
    .flatMap(({ compiler }) => (0,semver.minVersion)(compiler.range)?.version ?? [])
    .sort(semver.compare);
/**
 * The Rust that rust-toolchain.toml names, else any that is new enough, with the standard library of the target: from
 * PATH, where rustup adds what is missing; from the store; or fetched by a rustup of our own.
 * @param wanted the target that the project's own configuration names.
 * @throws ConfigurationError for a toolchain that doesn't exist; ToolError that tells what was tried.
 */
async function resolveRust(directory, wanted, env, mirrors) {
    const pin = await readRustPin(directory, env);
    const world = withRustMirror(env, mirrors);
    return takeTurns('Rust', [
        () => rust_toolchain_findOnMachine(directory, wanted, pin, world),
        (reasons) => fetchRust(wanted, pin, reasons.join('; '), world, mirrors),
    ], env, rust_toolchain_INSTALL);
}
async function rust_toolchain_findOnMachine(directory, wanted, pin, env) {
    const cargo = (0,exec/* findOnPath */.aY)('cargo', env.variables);
    const program = (0,exec/* findOnPath */.aY)('rustc', env.variables);
    if (cargo === undefined || program === undefined)
        return 'there is no cargo on PATH';
    const hasRustup = (0,exec/* findOnPath */.aY)('rustup', env.variables) !== undefined;
    let rustc = await askRustc(program, directory, env);
    // A rustup may have been told to install nothing by itself (RUSTUP_AUTO_INSTALL).
    if (rustc === undefined && hasRustup && pin !== undefined) {
        await addToolchain(pin, directory, env);
        rustc = await askRustc(program, directory, env);
    }
    if (rustc === undefined)
        return `${program} does not run for this project`;
    const { version, sysroot } = rustc;
    if (pin !== undefined && !isOfChannel(version, pin.text)) {
        return `${program} is ${version}, and ${pin.position.file} asks for ${pin.text}`;
    }
    if (!(0,semver.gte)(version, OLDEST))
        return `${program} is ${version}, older than ${OLDEST}`;
    const target = wanted ?? defaultTarget(version);
    if ((await findCore(sysroot, target)) === undefined) {
        if (!hasRustup)
            return `${program} cannot build for ${target}: its standard library is missing`;
        const fault = await addTarget(target, directory, env);
        if (fault !== undefined)
            return fault;
    }
    const core = await findCore(sysroot, target);
    if (core === undefined)
        return `the cargo on PATH is not rustup's, and cannot build for ${target}`;
    const fault = await probe(await ownProgram(sysroot, program), target, core, env);
    if (fault !== undefined)
        return `${program} cannot build for ${target}: ${fault}`;
    const why = pin === undefined ? 'the cargo on PATH can build for the target' : whyPinned(pin);
    return { target, env, tool: { name: 'rust', version, source: `PATH (${(0,external_node_path_.dirname)(cargo)})`, why } };
}
function whyPinned(pin) {
    return `${pin.position.file} asks for ${pin.text}`;
}
function defaultTarget(version) {
    return (0,semver.gte)(version, RENAMED) ? 'wasm32-wasip1' : 'wasm32-wasi';
}
async function fetchRust(wanted, pin, reason, env, mirrors) {
    const channel = channelOf(pin, env);
    const target = wanted ?? defaultTarget((0,semver.valid)(channel) ?? RENAMED);
    const targets = [...new Set([target, BARE])];
    env.log.info(`${reason}: taking Rust ${channel}, by a rustup of our own`);
    const version = (0,semver.valid)(channel) ?? `0.0.0-${channel.replaceAll(/[^\w-]/g, '-')}`;
    const place = { tool: 'rust', version, arch: env.platform.arch };
    const wish = { channel, targets, pin };
    const { folder, source } = await keepTool(place, env, (to) => installRust(wish, to, env, mirrors));
    const program = (0,external_node_path_.join)(folder, 'bin', 'rustc');
    const own = withTools(env, [(0,external_node_path_.dirname)(program)], { RUSTUP_TOOLCHAIN: undefined });
    const core = await findCore(folder, target);
    if (core === undefined)
        return `Rust ${channel} has no standard library for ${target}`;
    const fault = await probe(program, target, core, own);
    if (fault !== undefined)
        return `Rust ${channel} (${source}) cannot build for ${target}: ${fault}`;
    const told = await askRustc(program, folder, own);
    const why = pin === undefined ? reason : `${whyPinned(pin)}; ${reason}`;
    return { target, env: own, tool: { name: 'rust', version: told?.version ?? channel, source, why } };
}
/** The project's own channel; what only says `stable` gets the release that was tested. */
function channelOf(pin, env) {
    const text = pin?.text ?? 'stable';
    if (text !== 'stable')
        return text;
    return (0,tool_table/* chooseRelease */.bX)({ tool: 'rust', title: 'Rust', range: `>=${OLDEST}` }, env.platform).version;
}
/** rustup, and what it fetches where the project doesn't name another release than the one that is known. */
async function listRust(directory, env) {
    const rustup = (0,tool_table/* chooseRelease */.bX)({ tool: 'rustup', title: 'rustup', range: '*' }, env.platform);
    const channel = channelOf(await readRustPin(directory, env), env);
    const known = tool_table/* TOOLS */.It.releases.find(({ tool, version }) => tool === 'rust' && version === channel);
    return known === undefined ? [rustup] : [rustup, known];
}
function probe(program, target, core, env) {
    const flags = ['--target', target, '--crate-type', 'cdylib', '--edition', '2021', '-o', 'module.wasm'];
    const source = '#[no_mangle] pub extern "C" fn probe() -> usize { vec![0u8; 3].len() }\n';
    return findFault({ target, program, parts: [core], args: [...flags, 'probe.rs'], files: { 'probe.rs': source } }, env);
}
/** The standard library of a target, as a file, or undefined. */
async function findCore(sysroot, target) {
    const folder = (0,external_node_path_.join)(sysroot, 'lib', 'rustlib', target, 'lib');
    try {
        const name = (await (0,promises_.readdir)(folder)).find((entry) => /^libcore-.*\.rlib$/.test(entry));
        return name === undefined ? undefined : (0,external_node_path_.join)(folder, name);
    }
    catch (error) {
        if ((0,base_files/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/language/rust.js










/** Fetching the crates may take minutes. */
const rust_FETCH_LIMIT = 10 * 60_000;
/** Rust by cargo, in whatever toolchain rust-toolchain.toml names. */
const rust = {
    name: 'rust',
    title: 'Rust',
    aliases: ['rs'],
    marks: 'Cargo.toml',
    detect: async (directory) => ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'Cargo.toml'))) === 'file' ? 'Cargo.toml' : undefined),
    // The SDK knows no names of root contexts: a module has one, whatever the root id.
    findRootIds: async () => [],
    prepare: rust_prepare,
    downloads: listRust,
};
async function rust_prepare(directory, env, mirrors) {
    const config = await readCargoConfig(directory);
    const found = await resolveRust(directory, config.target, env, mirrors);
    return prepareCrate(directory, config.rustflags, found);
}
async function prepareCrate(directory, rustflags, { target, tool, env }) {
    const tools = [tool];
    const locked = (await findLock(directory)) ? ['--locked'] : [];
    const args = ['metadata', '--format-version=1', `--filter-platform=${target}`, ...locked];
    const listed = await listCrates(directory, args, tool, env);
    if ('exit' in listed) {
        const diagnostics = await explainCargoRefusal(listed.exit, (0,exec/* formatCommand */.fE)('cargo', args), directory, env.directory);
        return { tools, diagnostics };
    }
    const { metadata } = listed;
    const crate = await choosePackage(metadata, env.directory);
    if (!('id' in crate))
        return { tools, diagnostics: [crate] };
    const diagnostics = findWasmBindgen(metadata, crate, env.directory);
    if (locked.length === 0)
        diagnostics.push(rust_unlocked(directory, env.directory));
    const build = { directory, target, locked, metadata, crate, rustflags, env };
    return { tools, diagnostics, compile: (place) => rust_compile(build, place) };
}
/** Cargo takes longer to say what a project is made of than to see that nothing has changed. */
async function listCrates(directory, args, tool, env) {
    let exit;
    const answer = await remember({
        words: ['cargo', directory, tool.version, tool.source, ...args],
        variables: /^(?:CARGO|RUST)/,
        async ask() {
            exit = await rust_ask('cargo', args, directory, env);
            // What is not needed here is most of it.
            return exit.code === 0 ? JSON.stringify(dist/* parse */.qgA(CARGO_METADATA, JSON.parse(exit.stdout))) : undefined;
        },
        files: (said) => decidingFiles(dist/* parse */.qgA(CARGO_METADATA, JSON.parse(said)), directory),
    }, env);
    if (answer !== undefined)
        return { metadata: dist/* parse */.qgA(CARGO_METADATA, JSON.parse(answer)) };
    if (exit === undefined)
        throw new Error('cargo was not asked');
    return { exit };
}
/** Manifests that may change without the lock file, that file, and cargo's configuration. */
function decidingFiles({ packages, workspace_root: root }, directory) {
    const own = packages.filter(({ id }) => id.includes('path+file:')).map(({ manifest_path: path }) => path);
    const files = [...own, (0,external_node_path_.join)(root, 'Cargo.toml'), (0,external_node_path_.join)(root, 'Cargo.lock')];
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        files.push((0,external_node_path_.join)(folder, '.cargo', 'config.toml'));
        if ((0,external_node_path_.dirname)(folder) === folder)
            return files;
    }
}
function rust_ask(program, args, directory, env) {
    return (0,exec/* run */.eF)(program, args, {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: rust_FETCH_LIMIT,
        signal: env.signal,
    });
}
/** Whether there is a lock file: the folder's own, or that of the workspace above it. */
async function findLock(directory) {
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        const manifest = (await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, 'Cargo.toml'))) ?? '';
        const isRoot = folder === directory || /^\[workspace\b/m.test(manifest);
        if (isRoot && (await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(folder, 'Cargo.lock'))) === 'file')
            return true;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return false;
    }
}
async function rust_compile(build, { module }) {
    const { directory, target, locked, metadata, crate, env } = build;
    const args = ['build', '--release', `--target=${target}`, '--package', crate.name, ...locked];
    const done = await (0,language_compiler/* runCompiler */.JP)({
        program: 'cargo',
        shown: (0,exec/* formatCommand */.fE)('cargo', args),
        args: [...args, '--message-format=json', ...remapPaths(build)],
        directory,
        variables: remapVariables(build),
        onLine: (line) => {
            if (!line.startsWith('{'))
                env.log.debug(line);
        },
    }, env);
    const said = readCargoOutput(done.exit.stdout, crate.id, metadata.workspace_root, env.directory);
    const outcome = { seconds: done.seconds, command: done.command };
    if (done.exit.code === 0 && said.module !== undefined) {
        await (0,language_compiler/* takeModule */.wW)(said.module, module);
        return { ...outcome, passed: true, diagnostics: said.diagnostics };
    }
    const explained = said.diagnostics.some(({ severity }) => severity === 'error');
    const errors = done.exit.stderr.split(/\r?\n/);
    const failure = (0,language_compiler/* describeFailure */.Ic)({ ...done, lines: errors }, 'cargo', false);
    return { ...outcome, passed: false, diagnostics: explained ? said.diagnostics : [...said.diagnostics, failure] };
}
/** rustc writes where sources lie into messages of panics: the same source shall give the same bytes anywhere. */
function remapFlags({ metadata, env }) {
    const { CARGO_HOME, HOME } = env.variables;
    const home = CARGO_HOME || (HOME === undefined ? undefined : (0,external_node_path_.join)(HOME, '.cargo'));
    return [
        ...(home === undefined ? [] : [`--remap-path-prefix=${home}=/cargo`]),
        `--remap-path-prefix=${metadata.workspace_root}=/source`,
    ];
}
/** Flags of the environment win over those of every file (Cargo's reference, build.rustflags), so ours join them there. */
function remapVariables(build) {
    const variables = (0,exec/* cleanVariables */.vk)(build.env.variables);
    const flags = remapFlags(build);
    const { CARGO_ENCODED_RUSTFLAGS: encoded, RUSTFLAGS: plain } = variables;
    if (encoded)
        return { ...variables, CARGO_ENCODED_RUSTFLAGS: [encoded, ...flags].join('\x1f') };
    const words = plain?.split(' ').filter((word) => word !== '');
    if (words === undefined || words.length === 0)
        return variables;
    return { ...variables, CARGO_ENCODED_RUSTFLAGS: [...words, ...flags].join('\x1f') };
}
/** Elsewhere a target's own flags join those of the files, but hide `build.rustflags`, which are repeated here. */
function remapPaths(build) {
    const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = build.env.variables;
    if (CARGO_ENCODED_RUSTFLAGS || RUSTFLAGS?.trim())
        return [];
    const flags = [...build.rustflags, ...remapFlags(build)];
    return ['--config', `target.${build.target}.rustflags=${JSON.stringify(flags)}`];
}
function rust_unlocked(directory, root) {
    return {
        severity: 'notice',
        code: 'lock-file-missing',
        file: (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.join)(directory, 'Cargo.toml')),
        message: 'there is no Cargo.lock, so two builds may get different crates',
        hint: 'commit the Cargo.lock that cargo writes',
    };
}

;// CONCATENATED MODULE: ./.build/language/tinygo-toolchain.js












const WASM_OPT = { tool: 'binaryen', title: 'Binaryen', range: '*' };
const tinygo_toolchain_RANGE = `>=${(0,alignment/* oldestCompiler */.L4)('tinygo')}`;
const tinygo_toolchain_TARGET = 'wasip1';
const tinygo_toolchain_VERSION_LIMIT = 60_000;
const tinygo_toolchain_INSTALL = 'install TinyGo (tinygo.org/getting-started/install) and the Go that it wants';
const tinygo_toolchain_PROBE = {
    target: tinygo_toolchain_TARGET,
    args: ['build', `-target=${tinygo_toolchain_TARGET}`, '-buildmode=c-shared', '-scheduler=none', '-o', 'module.wasm', '.'],
    files: {
        'go.mod': 'module probe\n\ngo 1.19\n',
        'main.go': 'package main\n\n//go:wasmexport probe\nfunc probe() {}\n\nfunc main() {}\n',
    },
    variables: { GOFLAGS: '', GOWORK: 'off' },
};
/**
 * The TinyGo that the project pins (`.tinygo-version`, `.tool-versions`), else any that is new enough: from PATH, the
 * store, or fetched. With it goes a Go of a release that it takes.
 * @returns Diagnostics where the project itself is at fault.
 * @throws ToolError that tells what was tried.
 */
async function resolveTinyGo(directory, env, mirrors) {
    const pin = await readPin('tinygo', directory, env.directory);
    const range = pin?.range ?? tinygo_toolchain_RANGE;
    return takeTurns('TinyGo', [
        async () => {
            const found = await tinygo_toolchain_findOnMachine(range, pin, env);
            return typeof found === 'string' ? found : withGo(found, directory, env, mirrors);
        },
        (reasons) => fetchBoth(range, pin, reasons.join('; '), { directory, env, mirrors }),
    ], env, tinygo_toolchain_INSTALL);
}
async function tinygo_toolchain_findOnMachine(range, pin, env) {
    const program = (0,exec/* findOnPath */.aY)('tinygo', env.variables);
    if (program === undefined)
        return 'there is no tinygo on PATH';
    const version = await askOnce('tinygo version', [program], env, async () => {
        const exit = await (0,exec/* run */.eF)(program, ['version'], {
            variables: (0,exec/* cleanVariables */.vk)(env.variables),
            timeout: tinygo_toolchain_VERSION_LIMIT,
            signal: env.signal,
        });
        return /^tinygo version (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
    });
    if (version === undefined)
        return `${program} does not tell its version`;
    if (!(0,semver.satisfies)(version, range))
        return `${program} is ${version}, and ${asker(pin)} ${pin?.text ?? range}`;
    return { program, version, source: `PATH (${(0,external_node_path_.dirname)(program)})`, why: whyOf(pin, 'it is on PATH and can build') };
}
function asker(pin) {
    return pin === undefined ? 'a module for a proxy needs' : `${pin.position.file} asks for`;
}
function whyOf(pin, reason) {
    return pin === undefined ? reason : `${pin.position.file} asks for ${pin.text}; ${reason}`;
}
/** Both at the same time: neither needs the other before they build. */
async function fetchBoth(range, pin, reason, { directory, env, mirrors }) {
    const release = (0,tool_table/* chooseRelease */.bX)({ tool: 'tinygo', title: 'TinyGo', range, pin }, env.platform);
    env.log.info(`${reason}: taking TinyGo ${release.version}`);
    const [{ folder, version, source }, wasmOpt, go] = await Promise.all([
        installTool(release, env, mirrors),
        resolveWasmOpt(env, mirrors),
        findGo(release.version, directory, env, mirrors),
    ]);
    if ('diagnostics' in go)
        return go;
    const found = { program: (0,external_node_path_.join)(folder, 'bin', 'tinygo'), version, source, why: whyOf(pin, reason), wasmOpt };
    return combine(found, go);
}
/** TinyGo's builds for macOS come without the wasm-opt that it runs. */
async function resolveWasmOpt(env, mirrors) {
    if (env.platform.os !== 'darwin' || (0,exec/* findOnPath */.aY)('wasm-opt', env.variables) !== undefined)
        return undefined;
    const release = (0,tool_table/* chooseRelease */.bX)(WASM_OPT, env.platform);
    const { folder } = await installTool(release, env, mirrors);
    return (0,external_node_path_.join)(folder, 'bin', 'wasm-opt');
}
async function withGo(found, directory, env, mirrors) {
    const go = await findGo(found.version, directory, env, mirrors);
    return 'diagnostics' in go ? go : combine(found, go);
}
/** What a machine without either would fetch. */
async function listTinyGo(directory, env) {
    const pin = await readPin('tinygo', directory, env.directory);
    const range = pin?.range ?? tinygo_toolchain_RANGE;
    const release = (0,tool_table/* chooseRelease */.bX)({ tool: 'tinygo', title: 'TinyGo', range, pin }, env.platform);
    const go = await chooseGo(directory, goRange(release.version), env);
    return env.platform.os === 'darwin' ? [release, go, (0,tool_table/* chooseRelease */.bX)(WASM_OPT, env.platform)] : [release, go];
}
function findGo(version, directory, env, mirrors) {
    const wish = { range: goRange(version), asker: `TinyGo ${version}`, probe: undefined };
    return resolveGo(directory, wish, env, mirrors);
}
/** The Go that a TinyGo takes: as its row in the table says, else as its row of what goes with what. */
function goRange(version) {
    const known = tool_table/* TOOLS */.It.releases.find((release) => release.tool === 'tinygo' && release.version === version);
    const aligned = alignment/* ALIGNMENTS */.tl.find(({ compiler }) => compiler.name === 'tinygo')?.compiler.with?.range;
    return known?.requires?.go ?? aligned ?? '*';
}
async function combine(found, go) {
    const { program, version, source, why, wasmOpt } = found;
    const variables = {
        ...(source.startsWith('PATH') ? {} : { TINYGOROOT: undefined }),
        ...(wasmOpt === undefined ? {} : { WASMOPT: wasmOpt }),
    };
    const env = withTools(go.env, [(0,external_node_path_.dirname)(program), (0,external_node_path_.dirname)(go.program)], variables);
    const fault = await findFault({ ...tinygo_toolchain_PROBE, program, parts: [go.program] }, env);
    if (fault !== undefined)
        return `${program} cannot build for ${tinygo_toolchain_TARGET}: ${fault}`;
    return { program, go: go.program, tools: [{ name: 'tinygo', version, source, why }, go.tool], env };
}

;// CONCATENATED MODULE: ./.build/language/tinygo.js








const tinygo_TARGET = 'wasip1';
/** TinyGo, with the Go that it finds on PATH. A project of Go's is TinyGo's only where something says so. */
const tinygo = {
    name: 'tinygo',
    title: 'TinyGo',
    aliases: ['tiny-go'],
    marks: "go.mod with TinyGo's SDK, or with a Makefile that calls tinygo",
    detect: tinygo_detect,
    findRootIds: async () => [],
    prepare: tinygo_prepare,
    downloads: listTinyGo,
};
async function tinygo_detect(directory) {
    if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'go.mod'))) !== 'file')
        return undefined;
    return (await isTinyGoProject(directory)) ? 'go.mod' : undefined;
}
async function tinygo_prepare(directory, env, mirrors) {
    const found = await resolveTinyGo(directory, env, mirrors);
    if ('diagnostics' in found)
        return { tools: [], diagnostics: found.diagnostics };
    const { tools, program } = found;
    const workspace = { directory, program: found.go, variables: goVariables(found.env), env: found.env };
    const target = await findMainPackage(workspace);
    const diagnostics = await fetchModules(workspace, target);
    if (diagnostics.length > 0)
        return { tools, diagnostics };
    const variables = (0,exec/* cleanVariables */.vk)(found.env.variables);
    return { tools, diagnostics, compile: (place) => tinygo_compile({ ...workspace, variables }, program, target, place) };
}
async function tinygo_compile(workspace, compiler, target, { module }) {
    const { directory, env } = workspace;
    const mode = (await requiresTinyGoSdk(directory)) ? 'wasi-legacy' : 'c-shared';
    // Nothing in a proxy runs a goroutine that waits: without a scheduler the module is a fifth smaller.
    const flags = ['build', `-target=${tinygo_TARGET}`, `-buildmode=${mode}`, '-scheduler=none'];
    const done = await (0,language_compiler/* runCompiler */.JP)({
        program: compiler,
        shown: `tinygo ${flags.join(' ')} ${target}`,
        args: [...flags, '-o', module, target],
        directory,
        variables: workspace.variables,
    }, env);
    const said = explainGoOutput(done.lines, directory, env.directory).map(tinygo_explain);
    if (done.exit.code === 0)
        return { ...done, passed: true, diagnostics: said };
    const explained = said.some(({ severity }) => severity === 'error');
    const scheduler = done.lines.includes('attempted to start a goroutine without a scheduler');
    const hint = scheduler
        ? 'a filter must not start goroutines; to build it anyway write your own build into wasm.yaml'
        : undefined;
    return {
        ...done,
        passed: false,
        diagnostics: explained ? said : [...said, (0,language_compiler/* describeFailure */.Ic)(done, 'tinygo', false, hint)],
    };
}
function tinygo_explain(diagnostic) {
    const missing = / is not in std /.test(diagnostic.message);
    const hint = missing
        ? 'TinyGo has not all of the standard library: tinygo.org/docs/reference/lang-support/stdlib'
        : undefined;
    return { ...diagnostic, code: diagnostic.code === 'go' ? 'tinygo' : diagnostic.code, hint: diagnostic.hint ?? hint };
}

;// CONCATENATED MODULE: ./.build/language/languages.js








const BY_NAME = { assemblyscript: assemblyscript, rust: rust, cpp: cpp, go: go, tinygo: tinygo };
const LANGUAGES = language_names/* LANGUAGE_NAMES */.G.map((name) => BY_NAME[name]);
/** The languages by name, and as people write them. */
const LANGUAGE_TITLES = LANGUAGES;
/** What the detection looks for, in one phrase. */
const LANGUAGE_MARKS = LANGUAGES.map(({ marks }) => marks).join(', ');
/**
 * The language of the project in a folder, or undefined where there is none. A Makefile counts only where no other
 * language is found, since projects of all kinds have one.
 * @param root the folder that messages name files from.
 * @param strict false: of two languages that could be meant the first is taken.
 * @throws ConfigurationError where two languages could be meant, and it matters.
 */
async function detectLanguage(directory, root, strict) {
    const found = [];
    for (const { name, detect } of LANGUAGES) {
        const file = await detect(directory, root);
        if (file !== undefined)
            found.push({ name, file });
    }
    const certain = found.filter(({ name }) => name !== 'cpp');
    const [first, second] = certain;
    if (strict && first !== undefined && second !== undefined) {
        throw new errors/* ConfigurationError */.j1(`${first.file} says that this is a project in ${first.name}, ${second.file} that it is in ${second.name}`, { hint: `name one of them: language: ${first.name} in wasm.yaml, or --language ${first.name}` });
    }
    return first ?? found[0];
}
/** The root ids that the source registers, where the language is one that is built here. */
async function languages_findRootIds(directory, language) {
    return LANGUAGES.find(({ name }) => name === language)?.findRootIds(directory) ?? [];
}
/**
 * A language by its name or by what people call it besides.
 * @throws ConfigurationError for a name that isn't a language, with the nearest one.
 */
function getLanguage(name) {
    const wanted = name.trim().toLowerCase();
    const find = (word) => LANGUAGES.find((known) => known.name === word || known.aliases.some((alias) => alias === word));
    const language = find(wanted);
    if (language !== undefined)
        return language;
    const meant = find((0,nearest/* nearestWord */.z)(wanted, LANGUAGES.flatMap((known) => [known.name, ...known.aliases])));
    throw new errors/* ConfigurationError */.j1(`there is no language ${JSON.stringify(name)}`, {
        hint: `${meant === undefined ? '' : `${meant.name} was probably meant; `}the languages are ${language_names/* LANGUAGE_NAMES */.G.join(', ')}`,
    });
}


/***/ }),

/***/ 93291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unpackTar),
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53739);







const FILE_TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;
/**
 * Unpacks a zip (and so a Python wheel). Nothing is ever written outside of the folder.
 * @throws ToolError naming the entry that is not safe, or what is wrong with the archive.
 */
async function unpackZip(archive, folder, options) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const written = [];
    const budget = createBudget(archive, options.limit);
    try {
        const zip = await openPromise(archive, { autoClose: false });
        try {
            for await (const entry of zip.eachEntry()) {
                const name = entry.fileName;
                if (name.endsWith('/') || options.wanted?.(name) === false)
                    continue;
                const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
                if (type !== 0 && type !== REGULAR_FILE)
                    throw unsafe(archive, name, 'is no regular file');
                const target = safeName(archive, name, options.strip ?? 0);
                if (target === undefined)
                    continue;
                budget(entry.uncompressedSize);
                const executable = ((entry.externalFileAttributes >>> 16) & 0o111) !== 0 || options.executable?.(target) === true;
                await writeEntry(await zip.openReadStreamPromise(entry), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, target), executable);
                written.push(target);
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw asToolError(error, archive);
    }
    return written;
}
/**
 * Unpacks a tar, packed by xz where its name says so and by gzip else, with its links inside the folder. Nothing is ever
 * written outside of the folder.
 * @throws ToolError naming the entry that is not safe, or what is wrong with the archive.
 */
async function unpackTar(archive, folder, options) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const written = [];
    const links = new Set();
    const budget = createBudget(archive, options.limit);
    const entries = extract();
    const source = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive, { highWaterMark: 1 << 20 }), await unpacker(archive), entries);
    // The loop below reports what broke; this only keeps the same failure from being reported twice.
    source.catch(() => undefined);
    try {
        for await (const entry of entries) {
            const { header } = entry;
            const target = isWanted(header, options) ? safeName(archive, header.name, options.strip ?? 0) : undefined;
            if (target === undefined) {
                entry.resume();
                continue;
            }
            for (let above = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(target); above !== '.'; above = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(above)) {
                if (links.has(above))
                    throw unsafe(archive, header.name, 'lies below a link');
            }
            if (links.has(target))
                throw unsafe(archive, header.name, 'would be written through a link');
            budget(header.size ?? 0);
            await writeTarEntry(entry, header, target, { archive, folder, strip: options.strip ?? 0 });
            if (header.type === 'symlink')
                links.add(target);
            written.push(target);
        }
        await source;
    }
    catch (error) {
        entries.destroy();
        throw asToolError(error, archive);
    }
    return written;
}
/** Node has no xz of its own, and not every machine has the program. */
async function unpacker(archive) {
    if (!archive.endsWith('.xz'))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)();
    const { default: xz } = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
    return node_stream__WEBPACK_IMPORTED_MODULE_3__.Duplex.from((packed) => new xz.XzReadableStream(ReadableStream.from(packed)));
}
function isWanted(header, options) {
    return header.type !== 'directory' && options.wanted?.(header.name) !== false;
}
async function writeTarEntry(entry, header, target, place) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, target);
    switch (header.type) {
        case 'file':
        case 'contiguous-file':
            return writeEntry(entry, path, ((header.mode ?? 0) & 0o111) !== 0);
        case 'symlink': {
            entry.resume();
            const to = header.linkname ?? '';
            if (!staysInside(target, to))
                throw unsafe(place.archive, header.name, `links to ${JSON.stringify(to)}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(to, path);
        }
        case 'link': {
            entry.resume();
            const to = safeName(place.archive, header.linkname ?? '', place.strip);
            if (to === undefined)
                throw unsafe(place.archive, header.name, 'links to nothing');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, to), path);
        }
        default:
            throw unsafe(place.archive, header.name, `is a ${header.type}`);
    }
}
async function writeEntry(content, path, executable) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(content), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, executable ? 0o755 : 0o644);
}
/** The entry's path below the folder, or undefined where stripping leaves nothing of it. */
function safeName(archive, name, strip) {
    const clean = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(name);
    if (name === '' || name.includes('\0') || name.includes('\\') || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(name) || /^[a-z]:/i.test(name)) {
        throw unsafe(archive, name, 'is no relative path');
    }
    if (leadsOut(clean) || name.split('/').includes('..'))
        throw unsafe(archive, name, 'leads out of the folder');
    const rest = clean.split('/').slice(strip).join('/');
    return rest === '' || rest === '.' ? undefined : rest;
}
/** Climbs only first: a `..` behind a name could climb out of wherever another link leads to. */
function staysInside(link, to) {
    if (to === '' || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(to) || to.includes('\\') || to.includes('\0'))
        return false;
    const parts = to.split('/').filter((part) => part !== '.' && part !== '');
    const climbs = parts.findIndex((part) => part !== '..');
    if (climbs >= 0 && parts.slice(climbs).includes('..'))
        return false;
    return !leadsOut(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(link), to)));
}
function leadsOut(path) {
    return path === '..' || path.startsWith('../');
}
function createBudget(archive, limit) {
    let left = limit;
    return (bytes) => {
        left -= bytes;
        if (left < 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4(`${archive} holds more than ${limit} bytes`);
    };
}
function unsafe(archive, name, what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4(`${archive} is not unpacked: its entry ${JSON.stringify(name)} ${what}`, {
        hint: 'an archive that reaches out of its folder is broken or hostile: fetch it from another place',
    });
}
function asToolError(error, archive) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4)
        return error;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4(`cannot unpack ${archive}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(error)}`, { cause: error });
}


/***/ }),

/***/ 19480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30468);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53739);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10533);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96417);
/* harmony import */ var _base_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28850);
/* harmony import */ var _mirrors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25814);









/** Fresh connections per download after one broke in the middle. */
const MAX_RESUMES = 4;
const DEFAULT_STALL = 20_000;
/**
 * Streams a URL into a file and checks its SHA-256 on the way. A connection that breaks or stalls is taken up again
 * where it stopped (RFC 9110 sections 14.2 and 13.1.5), or from the start where the server cannot.
 * @throws ToolError that names the URL and what to do; nothing is left behind.
 */
async function download(request, world) {
    const url = (0,_mirrors_js__WEBPACK_IMPORTED_MODULE_8__/* .applyMirrors */ .J4)(request.url, request.mirrors);
    const temporary = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryBeside */ .w6)(request.to);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(request.to), { recursive: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'w');
    try {
        const actual = await fetchWhole(url, file, request, world).finally(() => file.close());
        if (actual !== request.sha256) {
            throw failure(request, url, `has SHA-256 ${actual}, expected ${request.sha256}`, {
                hint: 'the server or a proxy on the way changed the file: name a mirror that holds the original, or try again',
            });
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, request.to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function fetchWhole(url, file, request, world) {
    const progress = { hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), received: 0, validator: undefined, total: undefined };
    for (let attempt = 0;; attempt++) {
        const response = await ask(url, progress, request, world);
        await acceptAnswer(response, file, progress, request, url);
        const broken = await copyBody(response, file, progress, request, url, world);
        if (broken === undefined)
            return progress.hash.digest('hex');
        if (attempt >= MAX_RESUMES) {
            throw failure(request, url, `broke off ${attempt + 1} times, last at ${progress.received} bytes: ${broken}`);
        }
        world.log.debug(`${url}: ${broken} at ${progress.received} bytes, taking it up again`);
    }
}
async function ask(url, progress, request, world) {
    const resume = progress.received > 0 && progress.validator !== undefined;
    try {
        return await world.http({
            url,
            // Compressed on the way, neither the length nor a range would count the file's own bytes.
            headers: {
                'accept-encoding': 'identity',
                ...(resume ? { range: `bytes=${progress.received}-`, 'if-range': progress.validator ?? '' } : {}),
            },
            timeout: request.timeout,
            retries: request.retries,
        });
    }
    catch (error) {
        if (!(error instanceof _base_http_js__WEBPACK_IMPORTED_MODULE_7__.NetworkFailure))
            throw error;
        throw failure(request, url, `cannot be reached: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error)}`, { cause: error });
    }
}
/** Decides from the answer's head whether the body continues what is there or starts anew. */
async function acceptAnswer(response, file, progress, request, url) {
    if (response.status === 206 && progress.received > 0) {
        const range = /^bytes (\d+)-\d+\//.exec(response.headers.get('content-range') ?? '');
        if (Number(range?.[1]) === progress.received)
            return;
        await response.body?.cancel();
        throw failure(request, url, 'answered with another range than it was asked for');
    }
    if (response.status !== 200 || response.body === null) {
        await response.body?.cancel();
        throw failure(request, url, `answered ${response.status} ${response.statusText}`.trimEnd());
    }
    progress.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    progress.received = 0;
    progress.validator = strongValidator(response.headers);
    progress.total = Number(response.headers.get('content-length') ?? Number.NaN);
    if (progress.total > request.limit) {
        await response.body.cancel();
        throw tooLarge(request, url);
    }
    await file.truncate(0);
}
/** Writes the body; returns why it broke, or undefined when it came to its end. */
async function copyBody(response, file, progress, request, url, world) {
    try {
        for await (const chunk of (0,_base_body_js__WEBPACK_IMPORTED_MODULE_3__/* .readChunks */ .z)(response, request.stall ?? DEFAULT_STALL)) {
            if (progress.received + chunk.length > request.limit)
                throw tooLarge(request, url);
            await file.write(chunk, 0, chunk.length, progress.received);
            progress.hash.update(chunk);
            progress.received += chunk.length;
            world.log.progress(describeProgress(request.what, progress));
        }
    }
    catch (error) {
        if (world.signal.aborted)
            throw (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .interruption */ .YW)(world.signal);
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4 || isLocalFault(error))
            throw error;
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error);
    }
    const short = progress.total !== undefined && progress.received < progress.total;
    return short ? `ended after ${progress.received} of ${progress.total} bytes` : undefined;
}
/** A full disk is not cured by another connection. */
function isLocalFault(error) {
    return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes(error.code ?? '');
}
function strongValidator(headers) {
    const etag = headers.get('etag');
    if (etag !== null && !etag.startsWith('W/'))
        return etag;
    return headers.get('last-modified') ?? undefined;
}
function describeProgress(what, { received, total }) {
    const mebibytes = (bytes) => (bytes / (1 << 20)).toFixed(0);
    const whole = total === undefined || Number.isNaN(total) ? '' : ` of ${mebibytes(total)}`;
    return `${what}: ${mebibytes(received)}${whole} MiB`;
}
function tooLarge(request, url) {
    return failure(request, url, `is larger than ${request.limit} bytes`);
}
function failure(request, url, what, details = {}) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4(`cannot download ${request.what}: ${url} ${what}`, {
        hint: 'check the network and the proxy variables, or name a mirror (mirrors: FROM = TO)',
        ...details,
    });
}


/***/ }),

/***/ 55380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);



/** So many are kept, those that were used last. */
const MOST = 64;
const NAME = /^([0-9a-f]{64})-([0-9a-f]{64})$/;
/**
 * Results in a folder that other processes use too, and that a CI's cache may have brought: a file's name holds its
 * checksum, so that what is damaged counts as not there.
 * @param folder absolute; made when the first result is kept.
 */
function openResults(folder) {
    const add = async (key, bytes) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(key)}-${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes)}`), bytes);
        await makeRoom(folder);
    };
    return {
        add,
        async replace(key, bytes) {
            for (const name of await list(folder)) {
                if (name.startsWith(`${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(key)}-`))
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
            }
            await add(key, bytes);
        },
        async find(key) {
            const name = (await list(folder)).find((entry) => entry.startsWith(`${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(key)}-`));
            if (name === undefined)
                return undefined;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            try {
                const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
                if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes) === NAME.exec(name)?.[2]) {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(path, new Date(), new Date());
                    return bytes;
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            }
            catch (error) {
                // Another process has made room for a result of its own.
                if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error))
                    throw error;
            }
            return undefined;
        },
    };
}
async function list(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => NAME.test(name));
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error))
            return [];
        throw error;
    }
}
async function makeRoom(folder) {
    const names = await list(folder);
    if (names.length <= MOST)
        return;
    const aged = await Promise.all(names.map(async (name) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => undefined);
        return { name, time: found?.mtimeMs ?? 0 };
    }));
    const old = aged.sort((a, b) => b.time - a.time).slice(MOST);
    for (const { name } of old)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
}


/***/ }),

/***/ 28049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  It: () => (/* binding */ TOOLS),
  XJ: () => (/* binding */ archivesFor),
  bX: () => (/* binding */ chooseRelease)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
;// CONCATENATED MODULE: ./.build/toolchain/data/tools.json
const tools_namespaceObject = /*#__PURE__*/JSON.parse('{"about":["What is downloaded where PATH has nothing that can build: each archive byte for byte. Rows of a tool stand in the order of preference, the archives of one platform too: where one cannot be had, the next is tried.","sha256: of the file behind the url. pins: the public lists that say so; there are two that do not copy one another, or the publisher\'s own. What no list has is no row. size in bytes, null where no list tells it.","strip: how many folders at the front of the names in the archive are dropped. executable: which files are programs, for archives that do not say it. requires: what else the tool needs. os and arch `any`: sources.","rust: what rustup-init is asked for. It checks each file against the channel\'s own list; the rows are here for those who fill a mirror beforehand.","scripts/refresh-tools.ts adds rows and fills in sizes; nothing changes a sum."],"releases":[{"tool":"go","version":"1.27.0","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.27.0.linux-amd64.tar.gz","sha256":"675c26c449cbb18fc24b74650de1eabbae6e16f64326fd85a283fb3b58280685","size":70523269,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.27.0.linux-amd64.zip","sha256":"ce4a7364345051434fe65c8ae3804ddde5826d7776bfca3fa72868f1ce79c79c","size":75698696,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:fVts2HjYwzBWrJtkf1B9HRDAuCZcZLexWI6ZX6Ls/IU= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.27.0.linux-arm64.tar.gz","sha256":"51798d2c42d0e1c6ed7fd9f48728b4193abac9e8aad6dbac2fe96a81f5909bda","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.27.0.linux-arm64.zip","sha256":"d8aac1771f7e258af86cc113afccf7ff8bf8a866ee5ce2844730264f9ec1c5ea","size":72155492,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:j3YFWnbfYYDouN9SH55CdTuBmwMifUuKLBqZhkRRcHc= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.27.0.darwin-amd64.tar.gz","sha256":"d3314e25496e4381d71a5c51d2907e7af655d199f6780b549f015bd85fef4986","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.27.0.darwin-amd64.zip","sha256":"29da7642a57350ba111d85ea4dc3752b1f0061fe1f21a7617fc0dc2382372099","size":77179470,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:IzMA5UWIaARsT0Meuwbuhn57MLx3voSn0P2gTZQr/y8= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.27.0.darwin-arm64.tar.gz","sha256":"90493b3bbd5e10f91d12153198bf1994fd756399b4fec93b49b0c6e2acdeeb3e","size":68303667,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.27.0.darwin-arm64.zip","sha256":"d88f2f3edf7f4572ef7a2029bc3a09d46350aef924a6cefe8a3a15e07d5c6de4","size":73784643,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:QFUhEu+WNZ4lGI/0ual1EOKBq/Z/df/cL75PkCW8m1k= is what sum.golang.org has, which go mod download checked"]}]},{"tool":"go","version":"1.26.6","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.26.6.linux-amd64.tar.gz","sha256":"708effb774be8237570d0add163225abbdfaf4fca28b2611df167beba4feef89","size":66890545,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.26.6.linux-amd64.zip","sha256":"6347bdd1fdc7c659d955d8034cd82ec23a5b776bf48b9dfc3a75088d2dacfe0e","size":71677359,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:owmNw4SPM9h46FGOeGJVUWzFEEDSmO6g7gAtWoXp28s= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.26.6.linux-arm64.tar.gz","sha256":"d0507e9e9d7fe012aae570108cbd76c15de879e17130ab8cb90d4d7445cb1f2e","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.26.6.linux-arm64.zip","sha256":"a2313f15b100a99fd202aaf11adce2cbeec3c684317eef414fc97054dc644d11","size":68579057,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:YU5g0Kv9+YZGTJQ8l89vdVDpHOHzXHCuxsoUJm1d1TU= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.26.6.darwin-amd64.tar.gz","sha256":"08b65a63f244115121ced6c3b55ad38d801a7442acad5c949a17aad84ae6d684","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.26.6.darwin-amd64.zip","sha256":"7066b2ccd8ab91a258c39bdd105b89304f3d08f82fb8be6c40938c4d1af65270","size":72868208,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:TEfYcWu/K6qv0Th0HA/fC87NojQz3KmRDZJONlW2VpI= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.26.6.darwin-arm64.tar.gz","sha256":"2dc95ce4675829f2df0e86b28bcef3283635902062a5f0580ca659bf570f3204","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.26.6.darwin-arm64.zip","sha256":"e7d0678e7861d22c375ce7f55713d4a783b9771a1a0fc5d0542aac64e02e491b","size":69791908,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:bWbVug832DkhCPVPonMoyglnCu5t1R0qMSxflM2MZA8= is what sum.golang.org has, which go mod download checked"]}]},{"tool":"go","version":"1.25.14","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.25.14.linux-amd64.tar.gz","sha256":"a21ae5633a269bcd7e90cf767e48225633795e99d831742cbf3397064fee7712","size":59909419,"strip":1,"pins":["docker-library/golang, versions.json","other builds that pin go.dev\'s sum with its size"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.25.14.linux-amd64.zip","sha256":"1bb543a7745d4c6e045a1bfdb4c4d5a0b05b71ee8b8ff72c0a351598b26991a4","size":64493020,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:XriDgll2yv4W2YeUo2X/WuUuy+iGJkXGH0CQloMBEXo= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.25.14.linux-arm64.tar.gz","sha256":"9bf234ea70ffec9347fdf6b22ce4add51717d3386a38a441e8c8743fceb5eaee","size":null,"strip":1,"pins":["docker-library/golang, versions.json","other builds that pin go.dev\'s sum with its size"]},{"os":"linux","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.25.14.linux-arm64.zip","sha256":"eee0803776a2a3d42f0620d7b0156277350debb5d39c99a9b61c8b12108fd92c","size":61949164,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:tccCYNAEolyjUyQVNxD/wJuly2Sx85m+OUkzGIhO1oY= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.25.14.darwin-amd64.tar.gz","sha256":"b09087a67d5792a8b0fcbf74212d62560c94ac8a8fd750ff920d8cb5f1e20118","size":60622678,"strip":1,"pins":["docker-library/golang, versions.json","other builds that pin go.dev\'s sum with its size"]},{"os":"darwin","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.25.14.darwin-amd64.zip","sha256":"dec408dc27494a2be4b1f118d0a6eebdba858e11efbe874fea88dd611a24869e","size":65442676,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:k2nprmnbizjd95GkW1kNYlZeGqIamA7RwjLFeCism2s= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.25.14.darwin-arm64.tar.gz","sha256":"5b26c0b6f308240fca2614fb02f622cfcc8c0cc3b69c78bba4845489a4590259","size":58123934,"strip":1,"pins":["docker-library/golang, versions.json","other builds that pin go.dev\'s sum with its size"]},{"os":"darwin","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.25.14.darwin-arm64.zip","sha256":"a270fc3dd32e8c68037af9fbb6f4b733bb972fb46a5c37148f761c26a6a87aeb","size":62939890,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:PlAcT2a+0968GlDi1bcw4eLomqqbBNGNuje3bTMvnaw= is what sum.golang.org has, which go mod download checked"]}]},{"tool":"go","version":"1.24.13","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.24.13.linux-amd64.tar.gz","sha256":"1fc94b57134d51669c72173ad5d49fd62afb0f1db9bf3f798fd98ee423f8d730","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.24.13.linux-amd64.zip","sha256":"d2b048367a3d1a748b87f756fa06df12ce3b419e1d5f2a3612acb8950d615f9f","size":83058986,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:5sgfUhn9QCgVl4UYj32GrIYFHI3bi2UX55tNfupXwxc= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.24.13.linux-arm64.tar.gz","sha256":"74d97be1cc3a474129590c67ebf748a96e72d9f3a2b6fef3ed3275de591d49b3","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.24.13.darwin-amd64.tar.gz","sha256":"6cc6549b06725220b342b740497ffd24e0ebdcef75781a77931ca199f46ad781","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.24.13.darwin-arm64.tar.gz","sha256":"f282d882c3353485e2fc6c634606d85caf36e855167d59b996dbeae19fa7629a","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]}]},{"tool":"go","version":"1.23.12","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.23.12.linux-amd64.tar.gz","sha256":"d3847fef834e9db11bf64e3fb34db9c04db14e068eeb064f49af747010454f90","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.23.12.linux-amd64.zip","sha256":"7bf9a01c191c452bf1fa9266a547abe0e437ff46d16adc9ec55fcc4fea24c121","size":77711695,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:CQZ55qhuGAYcgv4npnr3DsfZP3i8URMjkpv7TYHRIH4= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.23.12.linux-arm64.tar.gz","sha256":"52ce172f96e21da53b1ae9079808560d49b02ac86cecfa457217597f9bc28ab3","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.23.12.darwin-amd64.tar.gz","sha256":"0f6efdc3ffc6f03b230016acca0aef43c229de022d0ff401e7aa4ad4862eca8e","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.23.12.darwin-arm64.tar.gz","sha256":"5bfa117e401ae64e7ffb960243c448b535fe007e682a13ff6c7371f4a6f0ccaa","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]}]},{"tool":"tinygo","version":"0.41.1","requires":{"go":">=1.19.0 <1.27.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.1/tinygo0.41.1.linux-amd64.tar.gz","sha256":"e156d1d93a376eef639a4143d13be07e8c463fb6cf2d7d447698ed4474d23e91","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"linux","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.1/tinygo0.41.1.linux-arm64.tar.gz","sha256":"789733bc3b5bace0bd1835a267b3ea267804a7ef1cfe69bc522c295f5226d624","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","several build scripts that pin it"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.1/tinygo0.41.1.darwin-amd64.tar.gz","sha256":"1a8e62a234d3aea20793ada2c4a628de96ed7533384f0f5dc3c3f2ffa84f9bab","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.1/tinygo0.41.1.darwin-arm64.tar.gz","sha256":"c684d154d89a452cc9c7fc5dc5fc80cb6a42445b3e44b3c12ed048692de0f341","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.41.0","requires":{"go":">=1.19.0 <1.27.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.0/tinygo0.41.0.linux-amd64.tar.gz","sha256":"002148949d8eb5b39a0fb2fed665399e601f4f6e6088761426207785cc790f94","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.0/tinygo0.41.0.darwin-amd64.tar.gz","sha256":"163d9b7e4a147b270cc4750ae49b340dda7408bce5b29f21ec5b6cd20833685e","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.0/tinygo0.41.0.darwin-arm64.tar.gz","sha256":"41c350a1a3c07fb3eddbe28c2ed2b6b19c2eb3e58bc2999762dbef8f96b35512","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.40.1","requires":{"go":">=1.19.0 <1.26.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.40.1/tinygo0.40.1.linux-amd64.tar.gz","sha256":"064fc0c07f4d71f7369b168c337caa88ef32a6b00b16449cea44790ccadfc2b4","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb","pulseengine/rules_wasm_component, checksums/tools/tinygo.json"]},{"os":"linux","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.40.1/tinygo0.40.1.linux-arm64.tar.gz","sha256":"4720693b333826569d5c1ed746a735c4d1983719c95af5bdd4d9dfeaa755e933","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","pulseengine/rules_wasm_component, checksums/tools/tinygo.json"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.40.1/tinygo0.40.1.darwin-amd64.tar.gz","sha256":"36c9423a63f9548d142908b06c67e198d878a0fed076b8ec5dbf8a3350a73eb4","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb","pulseengine/rules_wasm_component, checksums/tools/tinygo.json"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.40.1/tinygo0.40.1.darwin-arm64.tar.gz","sha256":"a20841a616de3b3403e52e3789cb60c147ab52b3fe6c33b31fdffba0164ae031","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb","pulseengine/rules_wasm_component, checksums/tools/tinygo.json"]}]},{"tool":"tinygo","version":"0.39.0","requires":{"go":">=1.19.0 <1.26.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.39.0/tinygo0.39.0.linux-amd64.tar.gz","sha256":"a119801579ef0a7a4f3ee285f0caf55241eaa9e115154c2028b696770b47a846","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.39.0/tinygo0.39.0.darwin-amd64.tar.gz","sha256":"d7889deb624666b11514ba17ac6baef9b0cdf6b51323101383cb868142e05056","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.39.0/tinygo0.39.0.darwin-arm64.tar.gz","sha256":"a5827b8d4a8920682bf350053d7cf86a09be2951b010e99aa6a47d22ef0f5630","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.38.0","requires":{"go":">=1.19.0 <1.25.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.38.0/tinygo0.38.0.linux-amd64.tar.gz","sha256":"edc3476ec69e309f0fd4afc1ec79c34e00a14bc3848a7133ac53f814e72faebd","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.38.0/tinygo0.38.0.darwin-amd64.tar.gz","sha256":"1af16189f0c077de26acde4dc54200f45457b49b88443ec147af457bf3c47b39","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.38.0/tinygo0.38.0.darwin-arm64.tar.gz","sha256":"465a472fb5b1bcc1fb993985960ba3a822e0dfac8d365e533087272d9e0df4c8","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.37.0","requires":{"go":">=1.19.0 <1.25.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.37.0/tinygo0.37.0.linux-amd64.tar.gz","sha256":"ff3680acc0e2295db453e8e241a0cab5ea44f84586f4c5c00860822380713397","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.37.0/tinygo0.37.0.darwin-amd64.tar.gz","sha256":"90961d9302e147ccb296d0afb800f4fe3c65df9dcc08b470003f6bf130870508","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.37.0/tinygo0.37.0.darwin-arm64.tar.gz","sha256":"54e6d952164181a122dd98658da9f187b54a3e18eb767856945196dd46621754","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.36.0","requires":{"go":">=1.19.0 <1.24.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.36.0/tinygo0.36.0.linux-amd64.tar.gz","sha256":"a593f4930d54ae0f6ed47cfc5804e30e50862dc9d3e3f4fc38b93f2ed65380b5","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.36.0/tinygo0.36.0.darwin-amd64.tar.gz","sha256":"b8696bef1c75730210a867d7c83cff3d4cea153a2cef7026be79df2fa0a0055d","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.36.0/tinygo0.36.0.darwin-arm64.tar.gz","sha256":"6386ddcdfafd4bd24175b9264764c98683281932e5a41171cde16730eadb015c","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.35.0","requires":{"go":">=1.19.0 <1.24.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.35.0/tinygo0.35.0.linux-amd64.tar.gz","sha256":"a6d25bec05e2ee3534ffcda3cb717336a6f4e81e4821296bff7da2fe71bf1678","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.35.0/tinygo0.35.0.darwin-amd64.tar.gz","sha256":"865f1024a6bce5821c3f214cf102cb08395c81199b8b00ac3fcdf03c74b3c81c","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.35.0/tinygo0.35.0.darwin-arm64.tar.gz","sha256":"8c0a32d213e1cc4781b90efb1e7665ff701ea6b18b44d2bcd74271d0ea8f30d9","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"rustup","version":"1.29.0","archives":[{"os":"linux","arch":"x64","url":"https://static.rust-lang.org/rustup/archive/1.29.0/x86_64-unknown-linux-gnu/rustup-init","sha256":"4acc9acc76d5079515b46346a485974457b5a79893cfb01112423c89aeb5aa10","size":20838840,"strip":0,"pins":["cashapp/hermit-packages, rustup-init.hcl","rust-lang/docker-rust, stable/bookworm/Dockerfile"]},{"os":"linux","arch":"arm64","url":"https://static.rust-lang.org/rustup/archive/1.29.0/aarch64-unknown-linux-gnu/rustup-init","sha256":"9732d6c5e2a098d3521fca8145d826ae0aaa067ef2385ead08e6feac88fa5792","size":null,"strip":0,"pins":["cashapp/hermit-packages, rustup-init.hcl","rust-lang/docker-rust, stable/bookworm/Dockerfile"]},{"os":"darwin","arch":"x64","url":"https://static.rust-lang.org/rustup/archive/1.29.0/x86_64-apple-darwin/rustup-init","sha256":"33cf85df9142bc6d29cbc62fa5ca1d4c29622cddb55213a4c1a43c457fb9b2d7","size":null,"strip":0,"pins":["cashapp/hermit-packages, rustup-init.hcl","many build scripts that pin it"]},{"os":"darwin","arch":"arm64","url":"https://static.rust-lang.org/rustup/archive/1.29.0/aarch64-apple-darwin/rustup-init","sha256":"aeb4105778ca1bd3c6b0e75768f581c656633cd51368fa61289b6a71696ac7e1","size":11053296,"strip":0,"pins":["cashapp/hermit-packages, rustup-init.hcl","many build scripts that pin it"]}]},{"tool":"rust","version":"1.95.0","archives":[{"os":"linux","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/rustc-1.95.0-x86_64-unknown-linux-gnu.tar.xz","sha256":"8426a3d170a5879f5682f5fbdd024a1779b3951e7baba685af2d6dc32a6dfc15","size":80351960,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/cargo-1.95.0-x86_64-unknown-linux-gnu.tar.xz","sha256":"e74edd2cf7d0f1f1383b4f00eb90c843750bc489e2ccf7214e6476678a907425","size":10984780,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-x86_64-unknown-linux-gnu.tar.xz","sha256":"047ea7098803d3500fa1072e9cee5392697e21525559e4458128a2bf874aa382","size":29573972,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/rustc-1.95.0-aarch64-unknown-linux-gnu.tar.xz","sha256":"0fe3689eeaed603e5ef24572d11597d3edadaefd2cb181674ad621260f2501d2","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/cargo-1.95.0-aarch64-unknown-linux-gnu.tar.xz","sha256":"7c070aeba9bbf12073646995a03f36c346bb5f541d0078ba6d9dc2a7adaaf6af","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-aarch64-unknown-linux-gnu.tar.xz","sha256":"3a21b271b1ff973b94d69b25e7a39992f9fbcae1ab6d9475844a23e6ad3908ac","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"darwin","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/rustc-1.95.0-x86_64-apple-darwin.tar.xz","sha256":"33db457715446a69ed6f69f78f5fbb9ca8e17a16585d1d7a0060479bfe4c7afc","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix"]},{"os":"darwin","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/cargo-1.95.0-x86_64-apple-darwin.tar.xz","sha256":"e2e1131ade2dddc0d779e0ab3a6a990085c7a654951235742823c3a1ce0f190f","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix"]},{"os":"darwin","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-x86_64-apple-darwin.tar.xz","sha256":"2be13c14122b8d4d09b7f7c434fca9ae7215ec72049944189c88c4d9128ce504","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"darwin","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/rustc-1.95.0-aarch64-apple-darwin.tar.xz","sha256":"149e85a285b6eba58eb6c8bdf7deb1b93763890598e62cb635a712e3a8454f04","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix"]},{"os":"darwin","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/cargo-1.95.0-aarch64-apple-darwin.tar.xz","sha256":"6c2ffed8e1ac9cf4dc9e80f282a869a6b237a153e7c55cca039d33de29d80aaf","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix"]},{"os":"darwin","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-aarch64-apple-darwin.tar.xz","sha256":"9b30089b0f767cb91b2190ffec55a9beeb2a21a1405d8da0f664d7e09d08e6d8","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"any","arch":"any","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-wasm32-wasip1.tar.xz","sha256":"86e5b6d98c7520bb9c3ad4f8cbbbf14beaf230b0f06b437db398e3c4f7dae43e","size":22750712,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"any","arch":"any","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-wasm32-unknown-unknown.tar.xz","sha256":"5587b89ff69623d09e476439d44a24453b4e4ea3d5e0b53a5c0a935151ff3fd1","size":21450508,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]}]},{"tool":"node","version":"24.15.0","archives":[{"os":"linux","arch":"x64","url":"https://nodejs.org/dist/v24.15.0/node-v24.15.0-linux-x64.tar.gz","sha256":"44836872d9aec49f1e6b52a9a922872db9a2b02d235a616a5681b6a85fec8d89","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"linux","arch":"arm64","url":"https://nodejs.org/dist/v24.15.0/node-v24.15.0-linux-arm64.tar.gz","sha256":"73afc234d558c24919875f51c2d1ea002a2ada4ea6f83601a383869fefa64eed","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"darwin","arch":"x64","url":"https://nodejs.org/dist/v24.15.0/node-v24.15.0-darwin-x64.tar.gz","sha256":"ffd5ee293467927f3ee731a553eb88fd1f48cf74eebc2d74a6babe4af228673b","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://nodejs.org/dist/v24.15.0/node-v24.15.0-darwin-arm64.tar.gz","sha256":"372331b969779ab5d15b949884fc6eaf88d5afe87bde8ba881d6400b9100ffc4","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]}]},{"tool":"node","version":"22.22.2","archives":[{"os":"linux","arch":"x64","url":"https://nodejs.org/dist/v22.22.2/node-v22.22.2-linux-x64.tar.gz","sha256":"978978a635eef872fa68beae09f0aad0bbbae6757e444da80b570964a97e62a3","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"linux","arch":"arm64","url":"https://nodejs.org/dist/v22.22.2/node-v22.22.2-linux-arm64.tar.gz","sha256":"b2f3a96f31486bfc365192ad65ced14833ad2a3c2e1bcefec4846902f264fa28","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"darwin","arch":"x64","url":"https://nodejs.org/dist/v22.22.2/node-v22.22.2-darwin-x64.tar.gz","sha256":"12a6abb9c2902cf48a21120da13f87fde1ed1b71a13330712949e8db818708ba","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://nodejs.org/dist/v22.22.2/node-v22.22.2-darwin-arm64.tar.gz","sha256":"db4b275b83736df67533529a18cc55de2549a8329ace6c7bcc68f8d22d3c9000","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]}]},{"tool":"node","version":"20.20.2","archives":[{"os":"linux","arch":"x64","url":"https://nodejs.org/dist/v20.20.2/node-v20.20.2-linux-x64.tar.gz","sha256":"19e56f0825510207dd904f087fe52faa0a4eb6b2aab5f0ea7a33830d04888b8b","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"linux","arch":"arm64","url":"https://nodejs.org/dist/v20.20.2/node-v20.20.2-linux-arm64.tar.gz","sha256":"47ef73d543ecf6eb19435f6c03a0ac4809b3bf0dd6b26c7c571efc2a6572a74d","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"darwin","arch":"x64","url":"https://nodejs.org/dist/v20.20.2/node-v20.20.2-darwin-x64.tar.gz","sha256":"8be6f5e4bb128c82774f8a0b8d7a1cc1365a7977d9657cece0ca647b3fe04e61","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://nodejs.org/dist/v20.20.2/node-v20.20.2-darwin-arm64.tar.gz","sha256":"466e05f3477c20dfb723054dfebffe55bc74660ee77f612166fca121dacb65b6","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]}]},{"tool":"wasi-sdk","version":"27.0.0","archives":[{"os":"linux","arch":"x64","url":"https://github.com/WebAssembly/wasi-sdk/releases/download/wasi-sdk-27/wasi-sdk-27.0-x86_64-linux.tar.gz","sha256":"b7d4d944c88503e4f21d84af07ac293e3440b1b6210bfd7fe78e0afd92c23bc2","size":null,"strip":1,"pins":["pulseengine/rules_wasm_component, checksums/tools/wasi-sdk.json of 2025","a CMake and several other builds that pin it"]},{"os":"linux","arch":"arm64","url":"https://github.com/WebAssembly/wasi-sdk/releases/download/wasi-sdk-27/wasi-sdk-27.0-arm64-linux.tar.gz","sha256":"4cf4c553c4640e63e780442146f87d83fdff5737f988c06a6e3b2f0228e37665","size":null,"strip":1,"pins":["pulseengine/rules_wasm_component, checksums/tools/wasi-sdk.json of 2025","a CMake and several other builds that pin it"]},{"os":"darwin","arch":"x64","url":"https://github.com/WebAssembly/wasi-sdk/releases/download/wasi-sdk-27/wasi-sdk-27.0-x86_64-macos.tar.gz","sha256":"163dfd47f989b1a682744c1ae1f0e09a83ff5c4bbac9dcd8546909ab54cda5a1","size":null,"strip":1,"pins":["pulseengine/rules_wasm_component, checksums/tools/wasi-sdk.json of 2025","a CMake and several other builds that pin it"]},{"os":"darwin","arch":"arm64","url":"https://github.com/WebAssembly/wasi-sdk/releases/download/wasi-sdk-27/wasi-sdk-27.0-arm64-macos.tar.gz","sha256":"055c3dc2766772c38e71a05d353e35c322c7b2c6458a36a26a836f9808a550f8","size":null,"strip":1,"pins":["pulseengine/rules_wasm_component, checksums/tools/wasi-sdk.json of 2025","a CMake and several other builds that pin it"]}]},{"tool":"emscripten","version":"4.0.23","archives":[{"os":"linux","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/aaa43392544d695232b70eda706d751f18980c2a/wasm-binaries.tar.xz","sha256":"5f1565fe45a1223cedf3b0300f5089c2c64954d2895b2aaedc85043c719be965","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl","a build script that hashed the download"]},{"os":"linux","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/aaa43392544d695232b70eda706d751f18980c2a/wasm-binaries-arm64.tar.xz","sha256":"d8ed075930b397d3aed8a1c7558db1918ade786349b07d5c042dfa7f65f78563","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/aaa43392544d695232b70eda706d751f18980c2a/wasm-binaries.tar.xz","sha256":"5823ef26fd45b5a960960fb53026513d43922eac7a1e3ba12d1344d7a94699f9","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/aaa43392544d695232b70eda706d751f18980c2a/wasm-binaries-arm64.tar.xz","sha256":"54234e108d6612eca5dc9280d1779ccec3d49ad4d8c8562a6b2046b0a5a8d5d4","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl","a build script that hashed the download"]}]},{"tool":"emscripten","version":"4.0.13","archives":[{"os":"linux","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/32b8ae819674cb42b8ac2191afeb9571e33ad5e2/wasm-binaries.tar.xz","sha256":"2ad887035e3e5cac78abcaeca3b3881897f03b9919d008cbc0ef41d7641247c9","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl","a build script that hashed the download"]},{"os":"linux","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/32b8ae819674cb42b8ac2191afeb9571e33ad5e2/wasm-binaries-arm64.tar.xz","sha256":"675156bd626c7b19d4f2271ea8ffa77a235d9b0a031116632e53b374cf23754c","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/32b8ae819674cb42b8ac2191afeb9571e33ad5e2/wasm-binaries.tar.xz","sha256":"657cbd01e84f0a33cb7a1379baecd18a7d96883222a3a99b43919d8bb2374f55","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/32b8ae819674cb42b8ac2191afeb9571e33ad5e2/wasm-binaries-arm64.tar.xz","sha256":"12ac26e298ef973207eba9332e28da375ec2ba1d32e68e0d8b32de3c886a2e39","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl","a build script that hashed the download"]}]},{"tool":"emscripten","version":"3.1.67","archives":[{"os":"linux","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/4ae62984ea36ef0e5bfcbd0ed9b62f04bee6426a/wasm-binaries.tar.xz","sha256":"535b64822916c80124363a5c7a5bd0cafd703f166d5155c0ad0e464e4a879091","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"linux","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/4ae62984ea36ef0e5bfcbd0ed9b62f04bee6426a/wasm-binaries-arm64.tar.xz","sha256":"04c5f959702d8c1e5c000752b562271c224dee593e81144280840fed06e36cd9","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/4ae62984ea36ef0e5bfcbd0ed9b62f04bee6426a/wasm-binaries.tar.xz","sha256":"692b8fdc79a47332ba9881966c72517eedf15b2da7bed37a535dfec55e6bbd9c","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/4ae62984ea36ef0e5bfcbd0ed9b62f04bee6426a/wasm-binaries-arm64.tar.xz","sha256":"ac26753f59fa9c8e92be9c91666014ad9400c91fbd37064105d1b5fcae503985","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]}]},{"tool":"proxy-wasm-cpp-sdk","version":"0.0.0-e5256b0c5463ea9961965ad5de3e379e00486640","archives":[{"os":"any","arch":"any","url":"https://github.com/proxy-wasm/proxy-wasm-cpp-sdk/archive/e5256b0c5463ea9961965ad5de3e379e00486640.tar.gz","sha256":"b560a1da27a0d3ab374527e9c7dfa4fe6493887299945be2762a0518ce35570e","size":136661,"strip":1,"pins":["Envoy\'s own bazel dependencies","measured: git archive of the commit, packed by gzip -n, has this sum and size"]}]},{"tool":"binaryen","version":"131.0.0","archives":[{"os":"linux","arch":"x64","url":"https://github.com/WebAssembly/binaryen/releases/download/version_131/binaryen-version_131-x86_64-linux.tar.gz","sha256":"b5bf1f0eaf17c63ee588ff7a5954dc8f6ce2c26989051c66f24dfe9ece3e46db","size":null,"strip":1,"pins":["cashapp/hermit-packages, binaryen.hcl","build scripts that took it from the release\'s own .sha256"]},{"os":"linux","arch":"arm64","url":"https://github.com/WebAssembly/binaryen/releases/download/version_131/binaryen-version_131-aarch64-linux.tar.gz","sha256":"ba991f677edd9a21d2bc96c0144bc8ac5b112d4d98a3eb266e075e22e557df2a","size":null,"strip":1,"pins":["cashapp/hermit-packages, binaryen.hcl","build scripts that took it from the release\'s own .sha256"]},{"os":"darwin","arch":"x64","url":"https://github.com/WebAssembly/binaryen/releases/download/version_131/binaryen-version_131-x86_64-macos.tar.gz","sha256":"d209fadd8a894bdaf3bd3612a23c32a0af184d2f4a979b8c789e6e4f6a4de883","size":null,"strip":1,"pins":["cashapp/hermit-packages, binaryen.hcl","build scripts that took it from the release\'s own .sha256"]},{"os":"darwin","arch":"arm64","url":"https://github.com/WebAssembly/binaryen/releases/download/version_131/binaryen-version_131-arm64-macos.tar.gz","sha256":"e441b48dc22163d209b4f05e44dc7210909b01237642b6c9ae48fd710a3ef83e","size":null,"strip":1,"pins":["cashapp/hermit-packages, binaryen.hcl","build scripts that took it from the release\'s own .sha256"]}]}]}');
;// CONCATENATED MODULE: ./.build/toolchain/tool-table.js



/** What this program knows of downloads; the preferred release of a tool first. */
const TOOLS = tools_namespaceObject;
/** The files of a release for a platform, the preferred first. */
function archivesFor(release, platform) {
    return release.archives.filter(({ os, arch }) => (os === 'any' || os === platform.os) && (arch === 'any' || arch === platform.arch));
}
/**
 * The preferred release that a project can have on a platform.
 * @throws ConfigurationError where the project names a version that isn't known, ToolError where nothing is for the
 * platform; both with the nearest that is.
 */
function chooseRelease(wish, platform, table = TOOLS) {
    const { tool, title, range, pin } = wish;
    const known = table.releases.filter((release) => release.tool === tool);
    const here = known.filter((release) => archivesFor(release, platform).length > 0);
    const chosen = here.find(({ version }) => (0,semver.satisfies)(version, range));
    if (chosen !== undefined)
        return chosen;
    const place = `${platform.os} ${platform.arch}`;
    const elsewhere = known.find(({ version }) => (0,semver.satisfies)(version, range));
    const wanted = pin?.text ?? range;
    const what = elsewhere === undefined
        ? `no release ${wanted} of ${title} is known`
        : `${title} ${elsewhere.version} has no build with a known checksum for ${place}`;
    const nearest = findNearest(elsewhere?.version ?? wanted, here);
    const near = nearest === undefined
        ? `there is no build of ${title} for ${place}: put your own on PATH`
        : `the nearest that can be had for ${place} is ${nearest}: name that one, or put yours on PATH`;
    if (pin === undefined)
        throw new errors/* ToolError */.v4(what, { hint: near });
    throw new errors/* ConfigurationError */.j1(what, { position: pin.position, hint: near });
}
/** The version with the least distance in its first number, then in its second, then in its third. */
function findNearest(wanted, releases) {
    const parts = numbersOf(wanted);
    const distance = (version) => numbersOf(version).map((part, index) => Math.abs(part - (parts[index] ?? 0)));
    const byDistance = (a, b) => {
        const [one, other] = [distance(a), distance(b)];
        const index = one.findIndex((part, at) => part !== other[at]);
        return index < 0 ? (0,semver.compare)(b, a) : (one[index] ?? 0) - (other[index] ?? 0);
    };
    return releases.map(({ version }) => version).sort(byDistance)[0];
}
function numbersOf(version) {
    const [, major, minor, patch] = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version) ?? [];
    return [major, minor, patch].map((part) => Number(part ?? 0));
}


/***/ })

};
