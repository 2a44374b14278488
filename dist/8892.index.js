export const id = 8892;
export const ids = [8892];
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
  rd: () => (/* binding */ BUNDLED_TABLES),
  fC: () => (/* binding */ CALLBACKS),
  Ir: () => (/* binding */ MEASURED_RELEASES),
  Q5: () => (/* binding */ NEWEST_MEASURED),
  U5: () => (/* binding */ createTables),
  l6: () => (/* binding */ findHostFunctions),
  qD: () => (/* binding */ historicalRelease),
  n3: () => (/* binding */ hostFunctionNames),
  Qo: () => (/* binding */ isPortable),
  $l: () => (/* binding */ isSince),
  yu: () => (/* binding */ standardType)
});

;// CONCATENATED MODULE: ./.build/abi/data/envoy.json
const envoy_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../../../schema/abi-envoy.schema.json","version":1,"how":"scripts/measure-abi.ts: envoy --mode validate with envoy.wasm.runtime.v8, on generated modules","aliases":{"wasi_unstable":"wasi_snapshot_preview1"},"releases":[{"version":"1.36.2","build":"dc2d3098ae5641555f15c71d5bb5ce0060a8015c/1.36.2/Clean/RELEASE/BoringSSL"},{"version":"1.36.3","build":"ddabe691e1aaa74b848d0782dab9dbea3b280319/1.36.3/Clean/RELEASE/BoringSSL"},{"version":"1.36.4","build":"bad8280de85c25b147a90c1d9b8a8c67a13e7134/1.36.4/Clean/RELEASE/BoringSSL"},{"version":"1.37.0","build":"3909deb175ef358202d6ab4f94d683ffc0fdb477/1.37.0/Clean/RELEASE/BoringSSL"},{"version":"1.38.2","build":"f387231af8dd7274e37c5ae2cc797cb09a948818/1.38.2/Clean/RELEASE/BoringSSL"},{"version":"1.39.0","build":"9aed67d36497690a0d0dc65305ab823927441b77/1.39.0/Clean/RELEASE/BoringSSL"},{"version":"1.39.1","build":"b579d07d3ad7ee11d32b105e91a5a39ad24718d7/1.39.1/Clean/RELEASE/BoringSSL"},{"version":"1.39.3","build":"6eb0d2d97489ec1b4e1584a004f5de443d97a41b/1.39.3/Clean/RELEASE/BoringSSL"},{"version":"1.40.0","build":"9e5580933739775e8bce696a57a2e1bc99368f23/1.40.0/Clean/RELEASE/BoringSSL"}],"imports":[{"module":"env","name":"emscripten_notify_memory_growth","signature":"i32 -> void","since":"1.36.2","start":"1.37.0"},{"module":"env","name":"envoy_resolve_dns","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_add_header_map_value","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_call_foreign_function","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_clear_route_cache","signature":"void -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_close_stream","signature":"i32 -> i32","abi":["0.2.0","0.2.1"],"since":"1.36.2"},{"module":"env","name":"proxy_continue_request","signature":"void -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_continue_response","signature":"void -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_continue_stream","signature":"i32 -> i32","abi":["0.2.0","0.2.1"],"since":"1.36.2"},{"module":"env","name":"proxy_define_metric","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_dequeue_shared_queue","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_done","signature":"void -> i32","since":"1.36.2"},{"module":"env","name":"proxy_enqueue_shared_queue","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_buffer_bytes","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_buffer_status","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_configuration","signature":"i32 i32 -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_get_current_time_nanoseconds","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_header_map_pairs","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_header_map_size","signature":"i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_header_map_value","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_log_level","signature":"i32 -> i32","abi":["0.2.1"],"since":"1.36.2"},{"module":"env","name":"proxy_get_metric","signature":"i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_property","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_shared_data","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_status","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_call","signature":"i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_cancel","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_close","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_send","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_stream","signature":"i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_http_call","signature":"i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_increment_metric","signature":"i32 i64 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_log","signature":"i32 i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"env","name":"proxy_record_metric","signature":"i32 i64 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_register_shared_queue","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_remove_header_map_value","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_replace_header_map_value","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_resolve_shared_queue","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_send_local_response","signature":"i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_buffer_bytes","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_effective_context","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_header_map_pairs","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_property","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_shared_data","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_tick_period_milliseconds","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"pthread_equal","signature":"i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"args_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"args_sizes_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"clock_res_get","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"clock_time_get","signature":"i32 i64 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"environ_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"environ_sizes_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_advise","signature":"i32 i64 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_allocate","signature":"i32 i64 i64 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_close","signature":"i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_datasync","signature":"i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_fdstat_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_fdstat_set_flags","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_fdstat_set_rights","signature":"i32 i64 i64 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_filestat_get","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_filestat_set_size","signature":"i32 i64 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_filestat_set_times","signature":"i32 i64 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_pread","signature":"i32 i32 i32 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_prestat_dir_name","signature":"i32 i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_prestat_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_pwrite","signature":"i32 i32 i32 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_read","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_readdir","signature":"i32 i32 i32 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_renumber","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_seek","signature":"i32 i64 i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_sync","signature":"i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_tell","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_write","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"path_create_directory","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_filestat_get","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_filestat_set_times","signature":"i32 i32 i32 i32 i64 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_link","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_open","signature":"i32 i32 i32 i32 i32 i64 i64 i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"path_readlink","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_remove_directory","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_rename","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_symlink","signature":"i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_unlink_file","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"poll_oneoff","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"proc_exit","signature":"i32 -> void","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"random_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"sched_yield","signature":"void -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"sock_accept","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"sock_recv","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"sock_send","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"sock_shutdown","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"}],"exports":[{"name":"_initialize","signature":"void -> void","since":"1.36.2"},{"name":"_start","signature":"void -> void","since":"1.36.2","without":"_initialize"},{"name":"main","signature":"i32 i32 -> i32","since":"1.36.2","with":"_initialize"},{"name":"__main_void","signature":"void -> i32","since":"1.39.0","with":"_initialize"},{"name":"malloc","signature":"i32 -> i32","since":"1.36.2"},{"name":"proxy_on_memory_allocate","signature":"i32 -> i32","since":"1.36.2","without":"malloc"},{"name":"proxy_validate_configuration","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_vm_start","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_configure","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_tick","signature":"i32 -> void","since":"1.36.2"},{"name":"proxy_on_context_create","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_new_connection","signature":"i32 -> i32","since":"1.36.2"},{"name":"proxy_on_downstream_data","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_upstream_data","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_downstream_connection_close","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_upstream_connection_close","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_request_body","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_request_trailers","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_request_metadata","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_response_body","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_response_trailers","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_response_metadata","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_http_call_response","signature":"i32 i32 i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_receive","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_close","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_receive_initial_metadata","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_receive_trailing_metadata","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_queue_ready","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_done","signature":"i32 -> i32","since":"1.36.2"},{"name":"proxy_on_log","signature":"i32 -> void","since":"1.36.2"},{"name":"proxy_on_delete","signature":"i32 -> void","since":"1.36.2"},{"name":"proxy_on_request_headers","signature":"i32 i32 -> i32","since":"1.36.2","abi":["0.1.0"]},{"name":"proxy_on_request_headers","signature":"i32 i32 i32 -> i32","since":"1.36.2","abi":["0.2.0","0.2.1"]},{"name":"proxy_on_response_headers","signature":"i32 i32 -> i32","since":"1.36.2","abi":["0.1.0"]},{"name":"proxy_on_response_headers","signature":"i32 i32 i32 -> i32","since":"1.36.2","abi":["0.2.0","0.2.1"]},{"name":"proxy_on_foreign_function","signature":"i32 i32 i32 -> void","since":"1.36.2","abi":["0.2.0","0.2.1"]},{"name":"envoy_on_resolve_dns","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"envoy_on_stats_update","signature":"i32 i32 -> void","since":"1.36.2"}]}');
;// CONCATENATED MODULE: ./.build/abi/data/facts.json
const facts_namespaceObject = /*#__PURE__*/JSON.parse('{"Oj":{"s":["args_get","args_sizes_get","clock_time_get","environ_get","environ_sizes_get","fd_write","proc_exit","random_get"]},"mQ":{"how":"WASI preview 1 (WebAssembly/WASI, witx), where Envoy\'s own type differs: its host registers one parameter too few","path_link":"i32 i32 i32 i32 i32 i32 i32 -> i32","path_symlink":"i32 i32 i32 i32 i32 -> i32"},"b6":{"how":"dates of the commits to proxy-wasm-cpp-host, matched with Envoy\'s releases; not measured, so no verdict rests on it","emscripten_notify_memory_growth":"1.23","fd_fdstat_set_flags":"1.33","fd_prestat_dir_name":"1.21","fd_prestat_get":"1.21","path_open":"1.21","poll_oneoff":"1.33","sched_yield":"1.33"}}');
// EXTERNAL MODULE: ./.build/abi/signature.js
var signature = __webpack_require__(89409);
;// CONCATENATED MODULE: ./.build/abi/tables.js



/** Tables to look things up in. @throws Error for a signature that is none: the schema lets none through. */
function createTables(measured) {
    const { aliases } = measured;
    const hostFunctions = new Map();
    for (const row of measured.imports) {
        const key = `${row.module}.${row.name}`;
        hostFunctions.set(key, [...(hostFunctions.get(key) ?? []), { ...row, type: (0,signature/* parseSignature */.u)(row.signature) }]);
    }
    const spaceOf = (module) => (Object.hasOwn(aliases, module) ? aliases[module] : undefined) ?? module;
    const releases = measured.releases.map(({ version }) => version);
    return {
        releases,
        newest: releases.at(-1) ?? '',
        callbacks: measured.exports.map((row) => ({ ...row, type: (0,signature/* parseSignature */.u)(row.signature) })),
        findHostFunctions: (module, name) => hostFunctions.get(`${spaceOf(module)}.${name}`) ?? [],
        hostFunctionNames: (module) => {
            const prefix = `${spaceOf(module)}.`;
            return [...hostFunctions.keys()].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
        },
    };
}
/** Those that this release of ours brings along. */
const BUNDLED_TABLES = createTables(envoy_namespaceObject);
const { releases: MEASURED_RELEASES, newest: NEWEST_MEASURED, callbacks: CALLBACKS, findHostFunctions, hostFunctionNames, } = BUNDLED_TABLES;
/** Whether a release, `1.40.0`, has what came with another one; undefined came with none. */
function isSince(since, release) {
    return since !== undefined && numberOf(since) <= numberOf(release);
}
const numbers = new Map();
/** In the order of the releases; each is read once, as a module is compared with every row for every release. */
function numberOf(release) {
    const known = numbers.get(release);
    if (known !== undefined)
        return known;
    const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number);
    const number = (major * 10_000 + minor) * 10_000 + patch;
    numbers.set(release, number);
    return number;
}
const aliases = envoy_namespaceObject.aliases;
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


/***/ })

};
