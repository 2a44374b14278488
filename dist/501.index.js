export const id = 501;
export const ids = [501,850];
export const modules = {

/***/ 9409:
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

/***/ 8892:
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
var signature = __webpack_require__(9409);
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

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole),
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);

/** A body may pause this long, in milliseconds, before it counts as stalled. */
const STALL_LIMIT = 60_000;
/**
 * The body's chunks, with a limit on the wait for each one. Leaving the loop early closes the connection.
 * @throws NetworkFailure when nothing comes for that long; what the stream itself fails with is passed on.
 */
async function* readChunks(response, stallLimit = STALL_LIMIT) {
    if (response.body === null)
        return;
    const reader = response.body.getReader();
    try {
        for (;;) {
            let stalled = false;
            const timer = setTimeout(() => {
                stalled = true;
                void reader.cancel().catch(() => undefined);
            }, stallLimit);
            const { done, value } = await reader.read().finally(() => clearTimeout(timer));
            if (stalled)
                throw new _http_js__WEBPACK_IMPORTED_MODULE_0__.NetworkFailure(`the answer stalled for ${stallLimit / 1000} s`);
            if (done || value === undefined)
                return;
            yield value;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
/**
 * The whole body, or undefined where it is longer than the limit in bytes.
 * @throws NetworkFailure when it stalls; what the stream itself fails with is passed on.
 */
async function readWhole(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of readChunks(response)) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YW: () => (/* binding */ interruption),
/* harmony export */   aY: () => (/* binding */ findOnPath),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   vk: () => (/* binding */ cleanVariables)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3739);




/** More output than this from one stream is dropped in the middle: a compiler in a loop must not eat the memory. */
const MAX_STREAM_BYTES = 16 << 20;
const running = new Set();
let exitHookInstalled = false;
/** Our own inputs and the runner's credentials: no compiler and no Envoy needs them. */
const PRIVATE_VARIABLE = /^(INPUT_|ACTIONS_RUNTIME_TOKEN$|ACTIONS_ID_TOKEN_REQUEST_|WASM_ACTION_PASSWORD$)/;
/** The variables that children get: ours without our inputs and credentials. */
function cleanVariables(variables) {
    return Object.fromEntries(Object.entries(variables).filter(([name]) => !PRIVATE_VARIABLE.test(name)));
}
/** The full path of a program on PATH, or undefined. */
function findOnPath(program, variables) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(program))
        return isExecutable(program) ? program : undefined;
    for (const folder of (variables.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (folder === '')
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program);
        if (isExecutable(candidate))
            return candidate;
    }
    return undefined;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** A command as a person would type it, for messages. */
function formatCommand(command, args) {
    return [command, ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}
/**
 * Runs a program to its end without a shell. Never rejects for an exit code.
 * @throws ToolError when the program cannot be started; InterruptedError when the run was stopped.
 */
async function run(command, args, options) {
    const stdout = createCollector(options.onLine);
    const stderr = createCollector(options.onLine);
    const child = start(command, args, {
        ...options,
        onStdout: stdout.push,
        onStderr: stderr.push,
    });
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        void child.stop(2_000);
    }, options.timeout);
    const exit = await child.exited.finally(() => clearTimeout(timer));
    if (options.signal.aborted)
        throw interruption(options.signal);
    return { ...exit, stdout: stdout.end(), stderr: stderr.end(), timedOut };
}
/**
 * Starts a program in a process group of its own, without a shell. The group is ended with us: on the abort signal,
 * when this process exits, and on Linux with `setpriv` also when this process is killed.
 * @throws ToolError when the program is not there.
 */
function start(command, args, options) {
    if (options.signal.aborted)
        throw interruption(options.signal);
    const program = findOnPath(command, options.variables);
    if (program === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`cannot start ${command}: no such program`, {
            command: formatCommand(command, args),
            hint: `install ${command} or put it on PATH`,
        });
    }
    const [file, words] = bindToParent(program, args, options.variables);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, words, {
        cwd: options.directory,
        env: options.variables,
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    installExitHook();
    running.add(child);
    child.stdout?.on('data', (chunk) => options.onStdout?.(chunk));
    child.stderr?.on('data', (chunk) => options.onStderr?.(chunk));
    // A child that closes its input early is no fault: its exit code tells.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input);
    const exited = new Promise((resolve) => {
        const settle = (exit) => {
            running.delete(child);
            options.signal.removeEventListener('abort', onAbort);
            resolve(exit);
        };
        child.once('error', () => settle({ code: 127, signal: undefined }));
        child.once('close', (code, signal) => settle({ code: code ?? undefined, signal: signal ?? undefined }));
    });
    const stop = async (grace = 3_000) => {
        signalGroup(child, 'SIGTERM');
        const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
        return exited.finally(() => clearTimeout(timer));
    };
    const onAbort = () => void stop(2_000);
    options.signal.addEventListener('abort', onAbort, { once: true });
    return { pid: child.pid ?? -1, exited, stop };
}
/** The error that a stopped run ends with, whatever the signal's reason was. */
function interruption(signal) {
    return signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InterruptedError */ .p4 ? signal.reason : new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InterruptedError */ .p4('the caller');
}
/** On Linux the kernel ends the child when we die by SIGKILL, which no handler of ours could see. */
function bindToParent(program, args, variables) {
    if (process.platform !== 'linux')
        return [program, [...args]];
    const setpriv = findOnPath('setpriv', variables);
    if (setpriv === undefined)
        return [program, [...args]];
    return [setpriv, ['--pdeathsig', 'KILL', '--', program, ...args]];
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already.
    }
}
function installExitHook() {
    if (exitHookInstalled)
        return;
    exitHookInstalled = true;
    process.on('exit', () => {
        for (const child of running)
            signalGroup(child, 'SIGKILL');
    });
}
/** Collects a stream as text, with a bound, and hands on whole lines. */
function createCollector(onLine) {
    const chunks = [];
    let size = 0;
    let dropped = false;
    const decoder = new TextDecoder();
    let partial = '';
    return {
        push(chunk) {
            if (size < MAX_STREAM_BYTES)
                chunks.push(chunk);
            else
                dropped = true;
            size += chunk.length;
            if (onLine === undefined)
                return;
            const lines = (partial + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
            partial = (lines.pop() ?? '').slice(-65_536);
            for (const line of lines)
                onLine(line);
        },
        end() {
            if (onLine !== undefined && partial !== '')
                onLine(partial);
            return Buffer.concat(chunks).toString('utf8') + (dropped ? '\n… (output cut)\n' : '');
        },
    };
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NetworkFailure: () => (/* binding */ NetworkFailure),
  createHttp: () => (/* binding */ createHttp),
  displayUrl: () => (/* binding */ displayUrl)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./.build/base/connection-pool.js

/** Of a body that nobody wants so many bytes are read all the same: a new connection would cost more. */
const WORTH_DRAINING = 64 << 10;
/**
 * Requests on Node's own HTTP client, over connections that are kept. fetch does the same and takes twice as long to
 * load, several times as long a request, and copies each body.
 */
function createConnectionPool() {
    const settings = { keepAlive: true };
    let plain;
    let encrypted;
    return async (url, single) => {
        const target = new URL(url);
        if (target.protocol === 'http:') {
            plain ??= new external_node_http_.Agent(settings);
            return sendFresh((options, answer) => (0,external_node_http_.request)(target, { ...options, agent: plain }, answer), url, single);
        }
        encrypted ??= Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)).then((https) => ({ agent: new https.Agent(settings), request: https.request }));
        const { agent, request: open } = await encrypted;
        return sendFresh((options, answer) => open(target, { ...options, agent }, answer), url, single);
    };
}
/** A kept connection may have been closed on the other side just now: then another one is taken at once. */
async function sendFresh(open, url, single) {
    for (;;) {
        const sent = { onKeptConnection: false };
        try {
            return await sendOnce(open, url, single, sent);
        }
        catch (error) {
            const { code = '' } = error;
            const isRepeatable = single.method !== 'POST' || single.body === undefined;
            if (!sent.onKeptConnection || !isRepeatable || !['ECONNRESET', 'EPIPE'].includes(code))
                throw error;
        }
    }
}
function sendOnce(open, url, { method, headers, body, signal }, sent) {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const length = body?.length ?? (method === 'POST' || method === 'PUT' ? 0 : undefined);
        let stream;
        const stop = () => void stream.destroy(signal.reason);
        const sending = open({ method, headers: { ...headers, ...(length === undefined ? {} : { 'content-length': length }) } }, (message) => {
            stream = message;
            resolve(toResponse(message, url, method));
        });
        stream = sending;
        sending.once('error', (error) => {
            sent.onKeptConnection = sending.reusedSocket;
            reject(error);
        });
        signal.addEventListener('abort', stop);
        sending.once('close', () => signal.removeEventListener('abort', stop));
        sending.end(body);
    });
}
function toResponse(message, url, method) {
    const value = (name) => {
        const found = message.headers[name.toLowerCase()];
        return Array.isArray(found) ? found.join(', ') : found;
    };
    // Whoever reads is told by the reader; whoever does not has no use for it.
    message.on('error', () => undefined);
    const status = message.statusCode ?? 0;
    const isEmpty = method === 'HEAD' || status === 204 || status === 304;
    if (isEmpty)
        message.resume();
    return {
        status,
        statusText: message.statusMessage ?? '',
        url,
        headers: { get: (name) => value(name) ?? null, has: (name) => value(name) !== undefined },
        body: isEmpty ? null : toBody(message, Number(value('content-length') ?? Number.NaN)),
    };
}
function toBody(stream, length) {
    const cancel = async () => {
        // Where the length is not known, the comparison is false.
        if (length <= WORTH_DRAINING)
            stream.resume();
        else
            stream.destroy();
    };
    return {
        cancel,
        getReader() {
            const chunks = stream.iterator({ destroyOnReturn: false });
            let cancelled = false;
            return {
                async read() {
                    try {
                        const { done = false, value } = await chunks.next();
                        return { done, value };
                    }
                    catch (error) {
                        if (cancelled)
                            return { done: true };
                        throw error;
                    }
                },
                async cancel() {
                    cancelled = true;
                    if (!stream.readableEnded)
                        stream.destroy();
                },
            };
        },
    };
}

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(3739);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(533);
;// CONCATENATED MODULE: ./.build/base/http.js




/** No answer came: DNS, a refused or reset connection, TLS, a time-out. Rooms turn it into their own error. */
class NetworkFailure extends Error {
    name = 'NetworkFailure';
}
const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_RETRIES = 3;
const MAX_REDIRECTS = 10;
/** A server may ask for any pause; a run does not wait longer than this for one request. */
const LONGEST_PAUSE = 60_000;
const REPEATABLE_STATUS = new Set([408, 429, 500, 502, 503, 504]);
/** An HTTP client: proxy and NO_PROXY from the variables, retries with jitter, a limit on every wait. */
function createHttp(options) {
    const send = createSender(options.variables);
    const firstPause = options.firstPause ?? 500;
    return async (request) => {
        const retries = request.retries ?? DEFAULT_RETRIES;
        for (let attempt = 0;; attempt++) {
            const outcome = await attemptOnce(send, request, options.signal);
            const last = attempt >= retries;
            if (outcome instanceof NetworkFailure) {
                if (last)
                    throw outcome;
            }
            else if (last || !REPEATABLE_STATUS.has(outcome.status)) {
                return outcome;
            }
            const pause = pauseBefore(outcome, attempt, firstPause);
            options.log.debug(`${request.method ?? 'GET'} ${displayUrl(request.url)}: ${outcome instanceof NetworkFailure ? outcome.message : `HTTP ${outcome.status}`}; again in ${Math.round(pause)} ms`);
            if (!(outcome instanceof NetworkFailure))
                await outcome.body?.cancel().catch(() => undefined);
            await (0,promises_.setTimeout)(pause, undefined, { signal: options.signal }).catch(() => {
                throw (0,exec/* interruption */.YW)(options.signal);
            });
        }
    };
}
/** The URL without user, password and query, fit for messages. */
function displayUrl(url) {
    if (!URL.canParse(url))
        return url;
    const parsed = new URL(url);
    return `${parsed.origin}${parsed.pathname}`;
}
/** Our own connections, unless a proxy is configured: only then is undici loaded. */
function createSender(variables) {
    const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => variables[name]);
    if (!proxied)
        return createConnectionPool();
    const settings = {
        httpProxy: variables.http_proxy ?? variables.HTTP_PROXY ?? '',
        httpsProxy: variables.https_proxy ?? variables.HTTPS_PROXY ?? '',
        noProxy: variables.no_proxy ?? variables.NO_PROXY ?? '',
        // Proxies tunnel to port 443 and seldom to others: plain HTTP is forwarded, as curl does.
        proxyTunnel: false,
    };
    const loaded = __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19)).then((undici) => ({
        fetch: undici.fetch,
        dispatcher: new undici.EnvHttpProxyAgent(settings),
    }));
    return async (url, { body, ...request }) => {
        const { fetch, dispatcher } = await loaded;
        return fetch(url, { ...request, redirect: 'manual', dispatcher, ...(body === undefined ? {} : { body }) });
    };
}
async function attemptOnce(send, request, runSignal) {
    const timeout = request.timeout ?? DEFAULT_TIMEOUT;
    // Only the wait for the head is limited: a body of a hundred megabytes may take its time.
    const head = new AbortController();
    const timer = setTimeout(() => head.abort(new NetworkFailure(`no answer within ${timeout / 1000} s`)), timeout);
    const signals = [head.signal, runSignal, ...(request.signal === undefined ? [] : [request.signal])];
    try {
        return await followRedirects(send, request, AbortSignal.any(signals));
    }
    catch (error) {
        if (runSignal.aborted)
            throw (0,exec/* interruption */.YW)(runSignal);
        if (head.signal.aborted && head.signal.reason instanceof NetworkFailure)
            return head.signal.reason;
        return new NetworkFailure((0,errors/* describeError */.Uc)(error), { cause: error });
    }
    finally {
        clearTimeout(timer);
    }
}
async function followRedirects(send, request, signal) {
    let url = request.url;
    let method = request.method ?? 'GET';
    let headers = { 'accept-encoding': 'identity', ...request.headers };
    let body = request.body;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const response = await send(url, { method, headers, body, signal });
        const location = response.headers.get('location');
        const isRedirect = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
        if (!isRedirect || request.redirect === 'manual')
            return response;
        await response.body?.cancel();
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && new URL(url).protocol === 'https:') {
            throw new NetworkFailure(`redirected from https to ${next.protocol}//${next.host}, which is not followed`);
        }
        if (next.origin !== new URL(url).origin) {
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name)));
        }
        if (response.status === 303 || ((response.status === 301 || response.status === 302) && method === 'POST')) {
            method = 'GET';
            body = undefined;
        }
        url = next.href;
    }
    throw new NetworkFailure(`more than ${MAX_REDIRECTS} redirects`);
}
function pauseBefore(outcome, attempt, firstPause) {
    const asked = outcome instanceof NetworkFailure ? undefined : retryAfter(outcome);
    const backoff = firstPause * 2 ** attempt * (0.5 + Math.random() / 2);
    return Math.min(Math.max(asked ?? 0, backoff), LONGEST_PAUSE);
}
/** Retry-After as RFC 9110 section 10.2.3 has it, seconds or a date, in milliseconds from now. */
function retryAfter(response) {
    const value = response.headers.get('retry-after');
    if (value === null)
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}


/***/ }),

/***/ 8302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ positionOfText),
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6417);



/**
 * Reads a JSON file of the user's against a schema; undefined where there is no such file.
 * @param root the folder that messages name the file from.
 * @throws ConfigurationError with the place of a syntax error, or the key of the wrong value.
 */
async function readJsonFile(path, root, schema) {
    const content = await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfExists */ .TP)(path);
    if (content === undefined)
        return undefined;
    const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(root, path);
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, parseJson(content, file));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const key = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue);
    const position = key === null ? { file } : positionOfText(content, `"${key.split('.').at(-1)}"`, file);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${key === null ? file : `${key} in ${file}`} is wrong: ${issue.message}`, { position });
}
function parseJson(content, file) {
    try {
        return JSON.parse(content.replace(/^\ufeff/, ''));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${file} is not valid JSON: ${message}`, {
            position: syntaxPosition(content, message, file),
        });
    }
}
/** V8 names the place in some of its messages only. */
function syntaxPosition(content, message, file) {
    const offset = /at position (\d+)/.exec(message)?.[1];
    if (offset !== undefined)
        return positionAt(content, Number(offset), file);
    return message.includes('end of JSON') ? positionAt(content, content.length, file) : { file };
}
/** Where a text first stands in a file, else the file alone. */
function positionOfText(content, text, file) {
    const offset = content.indexOf(text);
    return offset < 0 ? { file } : positionAt(content, offset, file);
}
function positionAt(content, offset, file) {
    const before = content.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}


/***/ }),

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The word that was probably meant: at most a third of its letters differ, and at most `edits`. Undefined where none is
 * that near.
 */
function nearestWord(word, candidates, edits = Infinity) {
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance > Math.min(edits, Math.max(1, Math.floor(candidate.length / 3))))
            continue;
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Insertions, deletions and substitutions between two short words. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 2911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   Ld: () => (/* binding */ formatPosition),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YI: () => (/* binding */ closedObject),
/* harmony export */   b_: () => (/* binding */ textOrMapping),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3739);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5576);




/** No file that a person writes by hand is longer. */
const MAX_CHARACTERS = 1 << 20;
/** A file with hundreds of faults needs its author's eyes on the first ones. */
const MAX_PROBLEMS = 20;
/** A key that was meant to be one of ours is not longer. */
const LONGEST_KEY = 50;
/**
 * An object that holds these keys and no others; complains with the legal ones. To be used in place of
 * `v.strictObject`, so that every file of the user's is judged in the same words.
 */
function closedObject(entries) {
    const legal = Object.keys(entries).join(', ');
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(entries, (issue) => {
        const item = issue.path?.at(-1);
        // To JavaScript a list is an object too.
        if (issue.expected === 'Object' || Array.isArray(item?.input))
            return `must be a mapping with the keys ${legal}`;
        if (issue.expected === 'never') {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(String(item?.key).slice(0, LONGEST_KEY), Object.keys(entries));
            return `unknown key${meant === undefined ? '' : `, did you mean ${meant}?`}; the legal keys here are ${legal}`;
        }
        return `the key ${String(item?.key)} is missing`;
    });
}
/** Text. A number or a truth value that wasn't quoted is taken as it was written. */
function text() {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], 'must be text; write "" for an empty one'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(String));
}
/** Handed on as it stands, or as the JSON text of a mapping. */
function textOrMapping(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())], 'must be a mapping, which is handed over as JSON, or text'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(description)));
}
/**
 * Reads YAML 1.2 against a schema.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the first fault's place and, below it, every further one.
 */
function readYaml(content, file, schema) {
    const { document, value, positionOf } = parseYaml(content, file);
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, value);
    if (!result.success) {
        const faults = result.issues.flatMap((issue) => deepestFaults(issue, []));
        throwProblems(sortByPlace(faults.map((fault) => describeFault(fault, document, positionOf))));
    }
    return { value: result.output, positionOf };
}
/** @throws ConfigurationError when there is any problem: the first one's place is the error's. */
function throwProblems(problems, hint) {
    const [first, ...others] = problems;
    if (first === undefined)
        return;
    const shown = others
        .slice(0, MAX_PROBLEMS - 1)
        .map(({ position, message }) => `${formatPosition(position)}: ${message}`);
    const rest = others.length - shown.length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1([first.message, ...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'), {
        position: first.position,
        hint,
    });
}
function sortByPlace(problems) {
    const key = ({ position }) => (position.line ?? 0) * MAX_CHARACTERS + (position.column ?? 0);
    return [...problems].sort((a, b) => key(a) - key(b));
}
/** `file:line:column`, as editors and terminals make links of. */
function formatPosition(position) {
    return [position.file, position.line, position.column].filter((part) => part !== undefined).join(':');
}
function parseYaml(content, file) {
    if (content.length > MAX_CHARACTERS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${file} is longer than ${MAX_CHARACTERS} characters`, { position: { file } });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(content, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    throwProblems(document.errors.map((error) => ({ position: at(error.pos[0]), message: `not valid YAML: ${error.message}` })));
    keepNumbersAsWritten(document);
    const positionOf = (path) => at(offsetOf(document, path));
    try {
        return { document, value: document.toJS(), positionOf };
    }
    catch (error) {
        // An alias that has no anchor, or more aliases than any honest file has.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${file} cannot be read as YAML`, { position: { file }, cause: error });
    }
}
/** `1.10` is a version and `0x1F` an identifier more often than they are numbers: the spelling is what counts. */
function keepNumbersAsWritten(document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(_key, node) {
            const plain = typeof node.value === 'number' || typeof node.value === 'boolean';
            if (plain && node.source !== undefined && node.source !== String(node.value))
                node.value = node.source;
        },
    });
}
function offsetOf(document, path) {
    const last = path.at(-1);
    if (last === undefined)
        return 0;
    const parent = document.getIn(path.slice(0, -1), true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(last));
        if (pair !== undefined && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) && pair.key.range)
            return pair.key.range[0];
    }
    const node = document.getIn(path, true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
        return node.range[0];
    return offsetOf(document, path.slice(0, -1));
}
/** Where a value may be one thing or another, the fault inside of the one that was meant says more than the choice. */
function deepestFaults(issue, above) {
    const path = [...above, ...(issue.path ?? []).map((item) => item.key)];
    const inside = (issue.issues ?? []).flatMap((part) => deepestFaults(part, path));
    const deeper = inside.filter((fault) => fault.path.length > path.length);
    return deeper.length > 0 ? deeper : [{ path, message: issue.message }];
}
function describeFault({ path, message }, document, positionOf) {
    // A missing key stands nowhere: its owner's place is shown.
    const place = document.hasIn(path) ? path : path.slice(0, -1);
    const name = place.length === 0 ? '' : `${formatPath(place)}: `;
    return { position: positionOf(place), message: `${name}${message}` };
}
/** A path as people write it: `cases[0].request.method`. */
function formatPath(path) {
    return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tl: () => (/* binding */ ALIGNMENTS),
  v$: () => (/* binding */ chooseAlignment),
  L4: () => (/* binding */ oldestCompiler),
  aS: () => (/* binding */ whyLacking)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./.build/language/data/alignment.json
const alignment_namespaceObject = /*#__PURE__*/JSON.parse('{"Ge":[{"language":"assemblyscript","sdk":{"name":"@solo-io/proxy-runtime","version":"0.1.8","from":"npm"},"compiler":{"name":"assemblyscript","range":">=0.14.9 <0.18.0","tested":"0.17.14"},"target":"wasm","abi":"0.2.0","envoy":"1.16.0","how":"measured: 0.14.9, 0.16.1 and 0.17.14 make a module that loads, 0.18.32 and 0.19.23 stop at rt/index-full; beside the ABI it imports proc_exit alone, which Envoy has had as long as the ABI"},{"language":"assemblyscript","sdk":{"name":"@gcoredev/proxy-wasm-sdk-as","version":"1.2.3","from":"npm"},"compiler":{"name":"assemblyscript","range":">=0.28.9 <0.29.0","tested":"0.28.20"},"target":"wasm","abi":"0.2.1","envoy":"1.16.0","how":"the range is that of its package.json; measured with 0.28.20: it loads, and its proxy_on_done traps when Envoy takes the module down, so no template is of it"},{"language":"rust","sdk":{"name":"proxy-wasm","version":"0.2.5","from":"crates.io"},"compiler":{"name":"rust","range":">=1.78.0","tested":"1.95.0"},"target":"wasm32-wasip1","abi":"0.2.1","envoy":"1.33.0","how":"the target has its name since Rust 1.78 (blog.rust-lang.org, 2024-04-09); std reaches sched_yield (Mutex) and poll_oneoff (sleep), which came with Envoy 1.33 (istio/istio#39697, Kuadrant/kuadrant-operator#1773); measured on 1.36 to 1.40"},{"language":"rust","sdk":{"name":"proxy-wasm","version":"0.2.5","from":"crates.io"},"compiler":{"name":"rust","range":">=1.68.0","tested":"1.95.0"},"target":"wasm32-unknown-unknown","abi":"0.2.1","envoy":"1.16.0","files":{".cargo/config.toml":"[build]\\ntarget = \\"wasm32-unknown-unknown\\"\\n"},"how":"the SDK\'s own minimum (its Cargo.toml); the target imports nothing from WASI, only the ABI"},{"language":"cpp","sdk":{"name":"none: the ABI by hand","version":"0.2.1","from":"the template"},"compiler":{"name":"emscripten","range":">=3.1.6","tested":"3.1.6"},"target":"wasm32-emscripten","abi":"0.2.1","envoy":"1.23.0","how":"measured with 3.1.6; memory that grows calls emscripten_notify_memory_growth, which came with Envoy 1.23, and in constructors only from 1.37 on"},{"language":"cpp","sdk":{"name":"none: the ABI by hand","version":"0.2.1","from":"the template"},"compiler":{"name":"clang","range":">=14.0.0","tested":"19.1.7"},"target":"wasm32-wasi","abi":"0.2.1","envoy":"1.21.0","how":"measured with 14 and 19; what wasi-libc imports for files came with Envoy 1.21 (path_open, fd_prestat_*)"},{"language":"cpp","sdk":{"name":"none: the ABI by hand","version":"0.2.1","from":"the template"},"compiler":{"name":"zig","range":">=0.17.1","tested":"0.17.1"},"target":"wasm32-wasi","abi":"0.2.1","envoy":"1.21.0","how":"measured; as clang, whose wasi-libc it brings"},{"language":"cpp","sdk":{"name":"proxy-wasm-cpp-sdk","version":"e5256b0c5463ea9961965ad5de3e379e00486640","from":"github.com/proxy-wasm/proxy-wasm-cpp-sdk"},"compiler":{"name":"emscripten","range":">=3.1.6","tested":"3.1.67"},"target":"wasm32-emscripten","abi":"0.2.1","envoy":"1.23.0","how":"3.1.67 is what its README of 2025-09-25 says; measured with 3.1.6, without -sINITIAL_HEAP and -flto"},{"language":"tinygo","sdk":{"name":"github.com/proxy-wasm/proxy-wasm-go-sdk","version":"v0.0.0-20260105142703-44c7d5847745","from":"the Go module proxy"},"compiler":{"name":"tinygo","range":">=0.35.0","tested":"0.41.0","with":{"name":"go","range":">=1.24.0 <1.27.0"}},"target":"wasip1, c-shared","abi":"0.2.0","envoy":"1.21.0","how":"c-shared and wasi-legacy came with 0.35 (its changelog); 0.41 takes Go up to 1.26, the SDK\'s go.mod asks for 1.24; measured with 0.41.0 and Go 1.26; what its os package imports for files came with Envoy 1.21"},{"language":"tinygo","sdk":{"name":"github.com/tetratelabs/proxy-wasm-go-sdk","version":"v0.24.0","from":"the Go module proxy"},"compiler":{"name":"tinygo","range":">=0.35.0","tested":"0.41.0","with":{"name":"go","range":">=1.19.0 <1.27.0"}},"target":"wasip1, wasi-legacy","abi":"0.2.0","envoy":"1.21.0","how":"archived in July 2024; measured: only TinyGo\'s older build mode exports its callbacks"},{"language":"go","sdk":{"name":"github.com/proxy-wasm/proxy-wasm-go-sdk","version":"v0.0.0-20260105142703-44c7d5847745","from":"the Go module proxy"},"compiler":{"name":"go","range":">=1.24.0","tested":"1.26.8"},"target":"wasip1, c-shared","abi":"0.2.0","envoy":"1.33.0","how":"c-shared for wasip1 came with Go 1.24 (go.dev/doc/go1.24#wasm); Envoy 1.33 is what the SDK\'s README asks for: Go\'s runtime imports sched_yield, poll_oneoff and fd_fdstat_set_flags, which came with it; measured on 1.36 to 1.40"}],"gP":[{"language":"assemblyscript","kind":"network","why":"@solo-io/proxy-runtime 0.1.8 exports none of the callbacks of a TCP connection","how":"read in its assembly/exports.ts: no proxy_on_new_connection, no proxy_on_downstream_data"}]}');
;// CONCATENATED MODULE: ./.build/language/alignment.js


/** All that is known to go together, the preferred one of a language first. */
const ALIGNMENTS = alignment_namespaceObject.Ge;
/** Why a language cannot have a kind of filter; undefined where nothing is known against it. */
function whyLacking(language, kind) {
    return alignment_namespaceObject.gP.find((row) => row.language === language && row.kind === kind)?.why;
}
/** The oldest release of a compiler that makes modules for a proxy, `1.24.0`. */
function oldestCompiler(name) {
    const range = ALIGNMENTS.find(({ compiler }) => compiler.name === name)?.compiler.range ?? '*';
    return (0,semver.minVersion)(range)?.version ?? '0.0.0';
}
/**
 * The first way to build a language's modules that an Envoy can load, or of none the newest Envoy that the one with the
 * least demands asks for.
 * @param envoy `1.33.4`: the oldest that the module shall run on; undefined where that is not known.
 */
function chooseAlignment(language, envoy) {
    const own = ALIGNMENTS.filter((row) => row.language === language);
    const fitting = envoy === undefined ? own[0] : own.find((row) => !(0,semver.lt)(envoy, row.envoy));
    if (fitting !== undefined)
        return { alignment: fitting };
    const needs = own.map((row) => row.envoy).sort((a, b) => ((0,semver.lt)(a, b) ? -1 : 1))[0];
    return { needs: needs ?? '0.0.0' };
}


/***/ }),

/***/ 7496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseCompilerOutput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6417);


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

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   JP: () => (/* binding */ runCompiler),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wW: () => (/* binding */ takeModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(533);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6417);





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

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I_: () => (/* binding */ LANGUAGE_MARKS),
  G2: () => (/* binding */ LANGUAGE_NAMES),
  hp: () => (/* binding */ LANGUAGE_TITLES),
  od: () => (/* binding */ detectLanguage),
  yu: () => (/* binding */ languages_findRootIds),
  Z0: () => (/* binding */ getLanguage)
});

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(3739);
// EXTERNAL MODULE: ./.build/base/nearest.js
var nearest = __webpack_require__(5576);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(533);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(6417);
// EXTERNAL MODULE: ./.build/base/json.js
var json = __webpack_require__(8302);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(5807);
// EXTERNAL MODULE: ./.build/toolchain/archives.js
var archives = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/toolchain/download.js
var download = __webpack_require__(9480);
;// CONCATENATED MODULE: ./.build/toolchain/releases/node.json
const node_namespaceObject = /*#__PURE__*/JSON.parse('{"about":"Archives of https://nodejs.org/dist/vVERSION/. sha256 is nodejs.org\'s own from SHASUMS256.txt, which could not be read from where this table was begun: the sums are those that the package lists of Hermit and of Bazel\'s rules_nodejs and many other pinned builds give alike.","version":"24.15.0","archives":[{"os":"linux","arch":"x64","name":"node-v24.15.0-linux-x64","sha256":"44836872d9aec49f1e6b52a9a922872db9a2b02d235a616a5681b6a85fec8d89"},{"os":"linux","arch":"arm64","name":"node-v24.15.0-linux-arm64","sha256":"73afc234d558c24919875f51c2d1ea002a2ada4ea6f83601a383869fefa64eed"},{"os":"darwin","arch":"arm64","name":"node-v24.15.0-darwin-arm64","sha256":"372331b969779ab5d15b949884fc6eaf88d5afe87bde8ba881d6400b9100ffc4"}]}');
;// CONCATENATED MODULE: ./.build/toolchain/node.js








/** The oldest Node that a project's compiler is run with; older ones are past their end of life. */
const OLDEST = '20.0.0';
const VERSION_LIMIT = 10_000;
/** Bytes, packed and unpacked. */
const ARCHIVE_LIMIT = 256 << 20;
const UNPACKED_LIMIT = 1 << 30;
/**
 * Finds a Node with npm: on PATH, in the store, or from nodejs.org with its checksum.
 * @throws ToolError that says what was found and what to do.
 */
async function resolveNode(env, mirrors = [], release = node_namespaceObject) {
    const found = await findNode(env);
    if (typeof found !== 'string')
        return found;
    const stored = await env.store.find('node', release.version, env.platform.arch);
    if (stored !== undefined)
        return { node: programIn(stored), version: release.version, source: 'tool cache' };
    const archive = release.archives.find((row) => row.os === env.platform.os && row.arch === env.platform.arch);
    if (archive === undefined) {
        throw new errors/* ToolError */.v4(`${found}, and none is known for ${env.platform.os} ${env.platform.arch}`, {
            hint: `put Node ${OLDEST} or newer, with npm, on PATH`,
        });
    }
    env.log.info(`${found}: fetching Node ${release.version}`);
    return fetchNode(release.version, archive, mirrors, env);
}
/** The Node on PATH, or why there is none to use. */
async function findNode(env) {
    const node = (0,exec/* findOnPath */.aY)('node', env.variables);
    if (node === undefined)
        return 'there is no node on PATH';
    const output = await (0,exec/* run */.eF)(node, ['--version'], {
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: VERSION_LIMIT,
        signal: env.signal,
    });
    const version = /^v(\d+\.\d+\.\d+)/.exec(output.stdout)?.[1];
    if (version === undefined)
        return `${node} does not tell its version`;
    if (!(0,semver.gte)(version, OLDEST))
        return `${node} is ${version}, older than ${OLDEST}`;
    if ((0,exec/* findOnPath */.aY)('npm', env.variables) === undefined)
        return `${node} has no npm on PATH`;
    return { node, version, source: `PATH (${(0,external_node_path_.dirname)(node)})` };
}
async function fetchNode(version, { name, sha256 }, mirrors, env) {
    const url = `https://nodejs.org/dist/v${version}/${name}.tar.gz`;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'node-'));
    try {
        const archive = (0,external_node_path_.join)(folder, `${name}.tar.gz`);
        await (0,download/* download */.R)({ url, to: archive, sha256, limit: ARCHIVE_LIMIT, mirrors, what: `Node ${version}` }, env);
        const unpacked = (0,external_node_path_.join)(folder, 'unpacked');
        await (0,archives/* unpackTarGz */.b)(archive, unpacked, { strip: 1, limit: UNPACKED_LIMIT });
        const stored = await env.store.add(unpacked, 'node', version, env.platform.arch);
        return { node: programIn(stored), version, source: url };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function programIn(folder) {
    return (0,external_node_path_.join)(folder, 'bin', 'node');
}

// EXTERNAL MODULE: ./.build/language/alignment.js + 1 modules
var alignment = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/language/words.js
var language_words = __webpack_require__(5252);
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
        if ((await (0,files/* pathKind */.gl)((0,external_node_path_.join)(directory, entry))) === 'file')
            return entry;
    }
    throw new errors/* ConfigurationError */.j1(`no source to compile: there is none of ${ENTRIES.join(', ')}`, {
        position: { file: (0,files/* relativePath */.iZ)(directory, (0,external_node_path_.join)(directory, 'asconfig.json')) },
        hint: 'name the entry in asconfig.json: {"entries": ["assembly/filter.ts"]}',
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/base/diagnostic.js
var diagnostic = __webpack_require__(5203);
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
    const file = (0,files/* relativePath */.iZ)(root, path);
    const name = /(?:^|[\s'"])((?:@[\w.-]+\/)?[\w.-]+)@[^\s'"]/.exec(message)?.[1];
    const content = await (0,files/* readTextIfExists */.TP)(path);
    return name === undefined || content === undefined ? { file } : (0,json/* positionOfText */.I)(content, `"${name}"`, file);
}

;// CONCATENATED MODULE: ./.build/language/node-packages.js







const TIMEOUT = 10 * 60_000;
const NPM_FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--include=dev'];
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
/**
 * Installs a project's packages as its lock file has them, without running any script of theirs. Does nothing where
 * node_modules is as npm's lock file wants it, whoever installed it.
 * @returns Diagnostics about the project; an error among them means that nothing was installed.
 * @throws ToolError without a network, without the package manager, or where a registry doesn't let us in.
 */
async function installPackages(directory, node, env) {
    const manager = await findManager(directory);
    if (manager.program === 'npm' && (await isInstalled(directory, manager.lockFile, env.directory))) {
        env.log.debug(`${(0,files/* relativePath */.iZ)(env.directory, directory)}/node_modules is up to date`);
        return [];
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
    const notices = manager.lockFile === undefined ? [unlocked(directory, env.directory)] : [];
    if (exit.code === 0)
        return notices;
    return [
        ...(await explainInstallFailure({ exit, command, directory, lockFile: manager.lockFile, root: env.directory })),
        ...notices,
    ];
}
async function findManager(directory) {
    const has = async (name) => (await (0,files/* pathKind */.gl)((0,external_node_path_.join)(directory, name))) === 'file';
    for (const lockFile of ['npm-shrinkwrap.json', 'package-lock.json']) {
        if (await has(lockFile))
            return { program: 'npm', args: ['ci', '--prefer-offline', ...NPM_FLAGS], lockFile };
    }
    if (await has('pnpm-lock.yaml')) {
        return { program: 'pnpm', args: ['install', '--frozen-lockfile', '--ignore-scripts'], lockFile: 'pnpm-lock.yaml' };
    }
    const yarn = await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'yarn.lock'));
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
/**
 * Whether node_modules holds what the lock file says: npm keeps a lock file of what it installed in there, which is
 * compared entry by entry. Packages for other platforms may be missing.
 */
async function isInstalled(directory, lockFile, root) {
    if (lockFile === undefined)
        return false;
    const wanted = (await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, lockFile), root, LOCK))?.packages;
    const project = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), root, PACKAGE);
    if (wanted === undefined || project === undefined || !sameDependencies(project, wanted['']))
        return false;
    const hidden = (0,external_node_path_.join)(directory, 'node_modules', '.package-lock.json');
    const installed = (await (0,json/* readJsonFile */.J)(hidden, root, LOCK))?.packages ?? {};
    for (const [place, entry] of Object.entries(wanted)) {
        if (place === '')
            continue;
        const found = installed[place];
        if (found === undefined && (entry.optional === true || entry.peer === true))
            continue;
        if (found === undefined || found.version !== entry.version || found.integrity !== entry.integrity)
            return false;
        if ((await (0,files/* pathKind */.gl)((0,external_node_path_.join)(directory, place))) !== 'directory')
            return false;
    }
    return true;
}
function sameDependencies(project, locked) {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
    return kinds.every((kind) => {
        const a = Object.entries(project[kind] ?? {});
        const b = locked?.[kind] ?? {};
        return a.length === Object.keys(b).length && a.every(([name, range]) => b[name] === range);
    });
}
function unlocked(directory, root) {
    return {
        severity: 'notice',
        code: 'lock-file-missing',
        file: (0,files/* relativePath */.iZ)(root, (0,external_node_path_.join)(directory, 'package.json')),
        message: 'there is no lock file, so two builds may get different packages',
        hint: 'run npm install and commit package-lock.json',
    };
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
};
async function detect(directory, root) {
    if ((await (0,files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'asconfig.json'))) === 'file')
        return 'asconfig.json';
    const manifest = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), root, assemblyscript_PACKAGE);
    return 'assemblyscript' in { ...manifest?.devDependencies, ...manifest?.dependencies } ? 'package.json' : undefined;
}
/** The second argument of `registerRootContext`, in the entry's folder. */
async function findRootIds(directory) {
    const folder = (await (0,files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'assembly'))) === 'directory' ? (0,external_node_path_.join)(directory, 'assembly') : directory;
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
    const node = await resolveNode(env, mirrors);
    const nodeUse = { name: 'node', version: node.version, source: node.source };
    const diagnostics = await installPackages(directory, node, env);
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return { tools: [nodeUse], diagnostics };
    const compiler = await findCompiler(directory, env);
    const source = (0,files/* relativePath */.iZ)(env.directory, compiler.folder);
    return {
        tools: [nodeUse, { name: 'assemblyscript', version: compiler.version, source }],
        diagnostics,
        compile: (output) => compile({ directory, node, compiler, output, env }),
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
        position: { file: (0,files/* relativePath */.iZ)(env.directory, (0,external_node_path_.join)(directory, 'package.json')) },
        hint: `run npm install --save-dev assemblyscript@${SDKS[0]?.compiler.tested}, which ${SDKS[0]?.sdk.name} builds with`,
    });
}
async function compile({ directory, node, compiler, output, env }) {
    const project = await readProject(directory, env);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(output), '.asc-'));
    try {
        const place = (0,external_node_path_.relative)(directory, folder);
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
        const locate = (file) => (0,files/* relativePath */.iZ)(env.directory, locateSource(directory, compiler, file));
        const said = parseAscOutput(`${exit.stdout}\n${exit.stderr}`, locate);
        const made = (0,external_node_path_.join)(folder, 'module.wasm');
        if (exit.code === 0 && (await (0,files/* pathKind */.gl)(made)) === 'file') {
            await (0,promises_.rename)(made, output);
            return { ...outcome, status: 'passed', modulePath: output, diagnostics: said };
        }
        const explained = said.some(({ severity }) => severity === 'error')
            ? said
            : [...said, silentFailure(command, exit)];
        const hint = mismatchHint(project.sdk, compiler);
        return {
            ...outcome,
            status: 'failed',
            diagnostics: explained.map((diagnostic) => ({ ...diagnostic, hint: diagnostic.hint ?? hint })),
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
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
var tables = __webpack_require__(8892);
// EXTERNAL MODULE: ./.build/language/compiler.js
var language_compiler = __webpack_require__(7464);
;// CONCATENATED MODULE: ./.build/language/cpp-compiler.js




const PROBE_LIMIT = 60_000;
/** Nothing in a proxy catches what C++ throws. */
const COMPILE = ['-std=c++17', '-O2', '-fno-exceptions', '-fno-rtti'];
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
const NEEDED = ['libc.a', 'libc++.a', 'crt1-reactor.o'];
/**
 * The first compiler that can build for a proxy: the one that CXX names, Emscripten, wasi-sdk's clang (WASI_SDK_PATH), a
 * clang on PATH that finds a C++ library for wasm32-wasi, zig.
 * @throws ToolError that says what was found and what it lacks.
 */
async function findCppCompiler(env) {
    const { CXX, WASI_SDK_PATH: sdk } = env.variables;
    const names = [...(CXX ? [CXX] : []), 'em++', ...(sdk ? [(0,external_node_path_.join)(sdk, 'bin', 'clang++')] : []), ...CLANGS, 'zig'];
    const found = [];
    for (const name of names) {
        const program = (0,exec/* findOnPath */.aY)(name, env.variables);
        if (program === undefined)
            continue;
        const compiler = await probe(program, env);
        if (typeof compiler !== 'string')
            return compiler;
        found.push(compiler);
    }
    throw new errors/* ToolError */.v4(['there is no C++ compiler for WebAssembly', ...found].join('; '), {
        hint: 'install Emscripten (emscripten.org), wasi-sdk with WASI_SDK_PATH set, zig, or clang with wasi-libc and libc++ for wasm32',
    });
}
/** The compiler, or why it can't build for a proxy. */
async function probe(program, env) {
    const name = (0,external_node_path_.basename)(program);
    if (/^em(?:\+\+|cc)/.test(name)) {
        const version = /(\d+\.\d+\.\d+)/.exec(await ask(program, ['--version'], env))?.[1];
        return version === undefined ? `${program} does not run` : compilerOf('emscripten', program, version);
    }
    if (name === 'zig')
        return compilerOf('zig', program, (await ask(program, ['version'], env)).trim());
    const version = /clang version (\d+\.\d+\.\d+)/.exec(await ask(program, ['--version'], env))?.[1];
    if (version === undefined)
        return `${program} is no clang`;
    const lacking = await findLacking(program, env);
    if (lacking.length > 0)
        return `${program} has no ${lacking.join(', ')} for wasm32-wasi`;
    return compilerOf('clang', program, version);
}
function compilerOf(kind, program, version) {
    return { kind, program, ...FLAGS[kind], tool: { name: kind, version, source: `PATH (${(0,external_node_path_.dirname)(program)})` } };
}
/** clang answers with the mere name of a file that it wouldn't find; its linker it looks for on PATH as well. */
async function findLacking(clang, env) {
    const target = '--target=wasm32-wasi';
    const isThere = async (option) => (await (0,files/* pathKind */.gl)((await ask(clang, [target, '--rtlib=compiler-rt', option], env)).trim())) === 'file';
    const lacking = [];
    for (const name of NEEDED)
        if (!(await isThere(`-print-file-name=${name}`)))
            lacking.push(name);
    if (!(await isThere('-print-libgcc-file-name')))
        lacking.push('compiler-rt');
    return lacking;
}
async function ask(program, args, env) {
    const exit = await (0,exec/* run */.eF)(program, args, {
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: PROBE_LIMIT,
        signal: env.signal,
    });
    return exit.code === 0 ? exit.stdout : '';
}

// EXTERNAL MODULE: ./.build/language/compiler-output.js
var compiler_output = __webpack_require__(7496);
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
    return (0,diagnostic/* uniqueDiagnostics */.G)([...placed, ...linker]);
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

// EXTERNAL MODULE: ./.build/wasm/cursor.js
var wasm_cursor = __webpack_require__(8917);
// EXTERNAL MODULE: ./.build/wasm/malformed.js
var malformed = __webpack_require__(8990);
;// CONCATENATED MODULE: ./.build/wasm/strip.js


const HEADER_BYTES = 8;
const CUSTOM = 0;
/** DWARF, where else to find it, and source maps (tool-conventions, Debugging.md). `name` stays: Envoy's backtraces need it. */
const DEBUGGING = /^(?:\.debug_\w+|external_debug_info|sourceMappingURL|build_id)$/;
/**
 * The module without what only a debugger reads. All other bytes stay as they are; the same array where there is
 * nothing to take.
 * @throws MalformedModule where the sections don't add up.
 */
function stripDebugging(bytes) {
    const kept = [bytes.subarray(0, HEADER_BYTES)];
    const cursor = { bytes, offset: HEADER_BYTES, end: bytes.length };
    let stripped = false;
    while (cursor.offset < cursor.end) {
        const start = cursor.offset;
        const id = (0,wasm_cursor/* readByte */.HA)(cursor);
        const size = (0,wasm_cursor/* readU32 */.PF)(cursor);
        const end = cursor.offset + size;
        if (end > cursor.end)
            throw new malformed/* MalformedModule */.y('section longer than the module', start);
        if (id === CUSTOM && DEBUGGING.test((0,wasm_cursor/* readName */.MQ)({ bytes, offset: cursor.offset, end })))
            stripped = true;
        else
            kept.push(bytes.subarray(start, end));
        cursor.offset = end;
    }
    return stripped ? Buffer.concat(kept) : bytes;
}

;// CONCATENATED MODULE: ./.build/language/staging.js




/**
 * Lets a compiler write into a folder of its own beside the output, and moves the module into its place only when all
 * went well: until then the earlier one stands. What only a debugger reads is taken out; where there was any, the module
 * as the compiler made it stands beside the output as `.debug.wasm`.
 * @param work gets the path, absolute, that the module shall be written to.
 */
async function buildInto(output, work) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(output), '.build-'));
    try {
        const made = (0,external_node_path_.join)(folder, 'module.wasm');
        const { passed, diagnostics, seconds, command } = await work(made);
        const outcome = { diagnostics, seconds, command };
        if (!passed)
            return { ...outcome, status: 'failed' };
        if ((await (0,files/* pathKind */.gl)(made)) !== 'file') {
            const missing = { severity: 'error', code: 'build-output', message: `\`${command}\` made no module` };
            return { ...outcome, status: 'failed', diagnostics: [...diagnostics, missing] };
        }
        const debugging = await finish(made, output);
        return { ...outcome, status: 'passed', modulePath: output, debugging };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function finish(made, output) {
    const bytes = await (0,promises_.readFile)(made);
    const stripped = stripDebugging(bytes);
    const path = output.replace(/(?:\.wasm)?$/, '.debug.wasm');
    if (stripped === bytes) {
        await (0,promises_.rm)(path, { force: true });
        await (0,promises_.rename)(made, output);
        return undefined;
    }
    await (0,promises_.rename)(made, path);
    await (0,files/* writeFileAtomically */.lo)(output, stripped);
    return { path, size: bytes.length };
}

;// CONCATENATED MODULE: ./.build/language/cpp-make.js







const HIDDEN = /^(?:\.|node_modules$)/;
const DEEPEST = 4;
/** Runs `make` and takes the module that it makes, wherever that is below the folder. */
async function buildByMake({ directory, program, env }, output) {
    return buildInto(output, async (made) => {
        const before = await findModules(directory);
        const variables = (0,exec/* cleanVariables */.vk)(env.variables);
        const done = await (0,language_compiler/* runCompiler */.JP)({ program, shown: 'make', args: [], directory, variables }, env);
        return takeNewest(done, { directory, env, before, made });
    });
}
/**
 * Configures and builds with CMake for the compiler. The build folder is kept beside the output, so that the next build
 * is a small one.
 */
async function buildByCMake({ directory, program, env }, compiler, output) {
    return buildInto(output, async (made) => {
        const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(output), 'cmake');
        const toolchain = (0,external_node_path_.join)(folder, 'toolchain.cmake');
        await (0,promises_.mkdir)(folder, { recursive: true });
        const variables = (0,exec/* cleanVariables */.vk)(env.variables);
        const run = (args, shown) => (0,language_compiler/* runCompiler */.JP)({ program, shown, args, directory, variables }, env);
        await (0,files/* writeFileAtomically */.lo)(toolchain, toolchainFile(compiler, directory));
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
        return takeNewest(done, { directory: folder, env, before, made });
    });
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
        const shown = candidates.map((path) => (0,files/* relativePath */.iZ)(env.directory, path)).join(', ');
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

;// CONCATENATED MODULE: ./.build/language/cpp.js











const cpp_ENTRIES = ['plugin.cc', 'plugin.cpp'];
const SOURCE = /\.(?:cc|cpp|cxx)$/;
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
};
async function firstFile(directory, names) {
    for (const name of names) {
        if ((await (0,files/* pathKind */.gl)((0,external_node_path_.join)(directory, name))) === 'file')
            return name;
    }
    return undefined;
}
/** The sources of the folder itself, tests left out, by name. */
async function listSources(directory) {
    return (await (0,promises_.readdir)(directory)).filter((name) => SOURCE.test(name) && !TEST_SOURCE.test(name)).sort();
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
async function cpp_prepare(directory, env) {
    const make = await firstFile(directory, ['Makefile']);
    if (make !== undefined) {
        const program = requireProgram('make', 'Makefile', env);
        return { tools: [], diagnostics: [], compile: (output) => buildByMake({ directory, program, env }, output) };
    }
    const compiler = await findCppCompiler(env);
    const tools = [compiler.tool];
    if ((await firstFile(directory, ['CMakeLists.txt'])) !== undefined) {
        const program = requireProgram('cmake', 'CMakeLists.txt', env);
        return { tools, diagnostics: [], compile: (output) => buildByCMake({ directory, program, env }, compiler, output) };
    }
    const sources = await listSources(directory);
    if (sources.length === 0) {
        throw new errors/* ConfigurationError */.j1(`there is no C++ source in ${(0,files/* relativePath */.iZ)(env.directory, directory)}`, {
            hint: `call it ${cpp_ENTRIES[0]}, or write a Makefile or a CMakeLists.txt`,
        });
    }
    return { tools, diagnostics: [], compile: (output) => cpp_compile({ directory, sources, compiler, env }, output) };
}
function requireProgram(name, file, env) {
    const program = (0,exec/* findOnPath */.aY)(name, env.variables);
    if (program === undefined)
        throw new errors/* ToolError */.v4(`${file} needs ${name}, which is not on PATH`, { hint: `install ${name}` });
    return program;
}
async function cpp_compile({ directory, sources, compiler, env }, output) {
    const texts = await Promise.all(sources.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8')));
    const sdk = texts.some((text) => SDK_HEADER.test(text)) ? env.variables.PROXY_WASM_CPP_SDK || undefined : undefined;
    const variables = (0,exec/* cleanVariables */.vk)(env.variables);
    const program = compiler.program;
    // Paths in assertions would make another module of it in another folder.
    const places = [directory, ...(sdk === undefined ? [] : [sdk])].map((path) => `-ffile-prefix-map=${path}=.`);
    const all = sdk === undefined ? sources : [...sources, (0,external_node_path_.join)(sdk, SDK_SOURCE)];
    return buildInto(output, async (made) => {
        const compile = [...compiler.compile, ...(sdk === undefined ? [] : ['-I', sdk, '-include', 'errno.h']), ...places];
        const link = [...compiler.link, ...(sdk === undefined ? [] : sdkLink(compiler, sdk)), '-o', made];
        const steps = compiler.linksAlone
            ? [
                ...all.map((name, index) => [...compile, '-c', name, '-o', object(made, index)]),
                [...all.map((_, index) => object(made, index)), ...link],
            ]
            : [[...compile, ...all, ...link]];
        const said = [];
        const command = (0,exec/* formatCommand */.fE)((0,external_node_path_.basename)(program), [
            ...compiler.target,
            ...compiler.compile,
            ...all,
            ...compiler.link,
        ]);
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
    });
}
function object(made, index) {
    return `${made}.${index}.o`;
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

;// CONCATENATED MODULE: ./.build/language/go-command.js






/** Fetching another toolchain or the modules may take minutes. */
const FETCH_LIMIT = 10 * 60_000;
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
        return `./${(0,files/* relativePath */.iZ)(directory, only)}`;
    const shown = folders.map((folder) => (0,files/* relativePath */.iZ)(env.directory, folder)).join(', ');
    throw new errors/* ConfigurationError */.j1(only === undefined
        ? `there is no package main in ${(0,files/* relativePath */.iZ)(env.directory, directory)}`
        : `there are several packages main here: ${shown}`, { hint: 'name the folder of the one to build as the project, or say how you build it: build in wasm.yaml' });
}
/**
 * Loads what the build will load, and so fetches what it needs: from here on no network is needed.
 * @returns what is wrong with the project.
 * @throws ToolError without a network.
 */
async function fetchModules(workspace, target) {
    const exit = await goCommand(workspace, ['list', '-deps', '-f', '', target]);
    return exit.code === 0 ? [] : explainRefusal(exit, workspace);
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
        if (TINYGO_COMMAND.test((await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, name))) ?? ''))
            return true;
    }
    return false;
}
/** Whether go.mod requires the SDK that needs TinyGo's older build mode. */
async function requiresTinyGoSdk(directory) {
    return TINYGO_SDK.test((await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'go.mod'))) ?? '');
}

;// CONCATENATED MODULE: ./.build/language/go.js












const go_OLDEST = (0,alignment/* oldestCompiler */.L4)('go');
const INSTALL = `install Go ${go_OLDEST} or newer (go.dev/dl, or actions/setup-go in a workflow)`;
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
};
async function go_detect(directory) {
    if ((await (0,files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'go.mod'))) !== 'file')
        return undefined;
    return (await isTinyGoProject(directory)) ? undefined : 'go.mod';
}
async function go_prepare(directory, env) {
    const program = (0,exec/* findOnPath */.aY)('go', env.variables);
    if (program === undefined)
        throw new errors/* ToolError */.v4('there is no go on PATH', { hint: INSTALL });
    const variables = { ...(0,exec/* cleanVariables */.vk)(env.variables), GOOS: 'wasip1', GOARCH: 'wasm' };
    const workspace = { directory, program, variables, env };
    const found = await readVersion(workspace);
    if ('diagnostics' in found)
        return { tools: [], diagnostics: found.diagnostics };
    const tools = [{ name: 'go', version: found.version, source: found.source }];
    const target = await findMainPackage(workspace);
    const diagnostics = await fetchModules(workspace, target);
    if (diagnostics.length > 0)
        return { tools, diagnostics };
    return { tools, diagnostics, compile: (output) => go_compile(workspace, target, output) };
}
/** The release that builds this project: go.mod's `toolchain` line and GOTOOLCHAIN may choose another than PATH's. */
async function readVersion(workspace) {
    const { program } = workspace;
    const exit = await goCommand(workspace, ['env', 'GOVERSION', 'GOROOT']);
    if (exit.code !== 0)
        return { diagnostics: explainRefusal(exit, workspace) };
    const [tag = '', root = ''] = exit.stdout.split(/\r?\n/);
    // `go1.25rc1` has no patch number and is newer than 1.24, so the first two numbers do.
    const [, major = '0', minor = '0', patch = '0'] = /^go(\d+)\.(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
    const version = `${major}.${minor}.${patch}`;
    if (!(0,semver.gte)(version, go_OLDEST)) {
        throw new errors/* ToolError */.v4(`${program} is ${tag === '' ? 'no Go' : tag}, and modules for a proxy need Go ${go_OLDEST} or newer`, {
            hint: `${INSTALL}, or write go ${go_OLDEST} into go.mod, which lets Go fetch it`,
        });
    }
    const switched = root.includes('golang.org/toolchain@');
    return { version, source: switched ? 'GOTOOLCHAIN' : `PATH (${(0,external_node_path_.dirname)(program)})` };
}
async function go_compile(workspace, target, output) {
    const { directory, env } = workspace;
    const warnings = await findUncalledSetup((0,external_node_path_.join)(directory, target), env.directory);
    return buildInto(output, async (made) => {
        // Without vcs stamps and paths the same source gives the same module in every folder and at every commit.
        const flags = ['build', '-buildmode=c-shared', '-trimpath', '-buildvcs=false'];
        const done = await (0,language_compiler/* runCompiler */.JP)({
            program: workspace.program,
            shown: `GOOS=wasip1 GOARCH=wasm go ${flags.join(' ')} ${target}`,
            args: [...flags, '-o', made, target],
            directory,
            variables: workspace.variables,
        }, env);
        const said = explainGoOutput(done.lines, directory, env.directory);
        if (done.exit.code === 0)
            return { ...done, passed: true, diagnostics: [...said, ...warnings] };
        const explained = said.some(({ severity }) => severity === 'error');
        const diagnostics = explained ? said : [...said, (0,language_compiler/* describeFailure */.Ic)(done, 'go', false)];
        return { ...done, passed: false, diagnostics: [...diagnostics, ...warnings] };
    });
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
            file: (0,files/* relativePath */.iZ)(root, path),
            line: start + index + 1,
            message: 'main is never run in a module that Go builds for a proxy, so this sets up nothing',
            hint: 'move the call into func init() and leave main empty',
        });
    }
    return found;
}

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
            file: (0,files/* relativePath */.iZ)(root, (0,external_node_path_.resolve)(workspace, place.file_name)),
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
const CARGO_METADATA = dist/* looseObject */._H3({
    packages: dist/* array */.YOg(dist/* looseObject */._H3({
        id: dist/* string */.YjP(),
        name: dist/* string */.YjP(),
        manifest_path: dist/* string */.YjP(),
        targets: dist/* array */.YOg(dist/* looseObject */._H3({ kind: dist/* array */.YOg(dist/* string */.YjP()), crate_types: dist/* array */.YOg(dist/* string */.YjP()) })),
    })),
    workspace_members: dist/* array */.YOg(dist/* string */.YjP()),
    workspace_root: dist/* string */.YjP(),
    resolve: dist/* looseObject */._H3({
        root: dist/* nullable */.mee(dist/* string */.YjP()),
        nodes: dist/* array */.YOg(dist/* looseObject */._H3({ id: dist/* string */.YjP(), dependencies: dist/* array */.YOg(dist/* string */.YjP()) })),
    }),
});
/** The targets that a proxy loads; the first is the default. */
const TARGETS = ['wasm32-wasip1', 'wasm32-unknown-unknown', 'wasm32-wasi'];
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
        const content = (await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, '.cargo', 'config.toml'))) ?? '';
        const { build } = parseConfig(content);
        const [first] = [build?.target ?? []].flat();
        target ??= TARGETS.find((known) => known === first);
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
    const shown = makers.map(({ manifest_path: path }) => (0,files/* relativePath */.iZ)(root, (0,external_node_path_.dirname)(path))).join(', ');
    throw new errors/* ConfigurationError */.j1(only === undefined
        ? 'no crate of this workspace is a cdylib'
        : `several crates of this workspace make a module: ${shown}`, { hint: only === undefined ? CRATE_TYPE_HINT : 'name the folder of the one to build' });
}
const CRATE_TYPE_HINT = 'write crate-type = ["cdylib"] below [lib] in Cargo.toml';
function makesModule({ targets }) {
    return targets.some(({ crate_types: types }) => types.includes('cdylib'));
}
async function describeCrateType({ name, manifest_path: path, targets }, root) {
    const file = (0,files/* relativePath */.iZ)(root, path);
    const content = (await (0,files/* readTextIfExists */.TP)(path)) ?? '';
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
            file: (0,files/* relativePath */.iZ)(root, crate.manifest_path),
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
        return { file: (0,files/* relativePath */.iZ)(root, (0,external_node_path_.resolve)(directory, shown)), line: Number(row), column: Number(column) };
    }
    const [, line, position] = TOML_PLACE.exec(text) ?? [];
    if (line === undefined)
        return undefined;
    const file = MANIFEST.exec(text)?.[1] ?? (0,external_node_path_.join)(directory, 'Cargo.toml');
    return { file: (0,files/* relativePath */.iZ)(root, file), line: Number(line), column: Number(position) };
}
async function positionIn(name, crate, directory, root) {
    const path = (0,external_node_path_.join)(directory, name);
    const file = (0,files/* relativePath */.iZ)(root, path);
    const content = await (0,files/* readTextIfExists */.TP)(path);
    return content === undefined || crate === undefined ? { file } : (0,json/* positionOfText */.I)(content, crate, file);
}

;// CONCATENATED MODULE: ./.build/language/rust.js













/** Fetching a toolchain, a target or the crates may take minutes. */
const rust_FETCH_LIMIT = 10 * 60_000;
const rust_INSTALL = 'install Rust with rustup (rustup.rs)';
/** Rust by cargo, in whatever toolchain rust-toolchain.toml names. */
const rust = {
    name: 'rust',
    title: 'Rust',
    aliases: ['rs'],
    marks: 'Cargo.toml',
    detect: async (directory) => ((await (0,files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'Cargo.toml'))) === 'file' ? 'Cargo.toml' : undefined),
    // The SDK knows no names of root contexts: a module has one, whatever the root id.
    findRootIds: async () => [],
    prepare: rust_prepare,
};
async function rust_prepare(directory, env) {
    const cargo = (0,exec/* findOnPath */.aY)('cargo', env.variables);
    if (cargo === undefined)
        throw new errors/* ToolError */.v4('there is no cargo on PATH', { hint: rust_INSTALL });
    const version = await rust_readVersion(directory, env);
    const tools = [{ name: 'rust', version, source: `PATH (${(0,external_node_path_.dirname)(cargo)})` }];
    const config = await readCargoConfig(directory);
    // The same target, by the name that it had before.
    const target = config.target ?? ((0,semver.gte)(version, (0,alignment/* oldestCompiler */.L4)('rust')) ? 'wasm32-wasip1' : 'wasm32-wasi');
    await ensureTarget(target, directory, env);
    const locked = (await findLock(directory)) ? ['--locked'] : [];
    const args = ['metadata', '--format-version=1', `--filter-platform=${target}`, ...locked];
    const listed = await rust_ask('cargo', args, directory, env);
    if (listed.code !== 0) {
        const diagnostics = await explainCargoRefusal(listed, (0,exec/* formatCommand */.fE)('cargo', args), directory, env.directory);
        return { tools, diagnostics };
    }
    const metadata = dist/* parse */.qgA(CARGO_METADATA, JSON.parse(listed.stdout));
    const crate = await choosePackage(metadata, env.directory);
    if (!('id' in crate))
        return { tools, diagnostics: [crate] };
    const diagnostics = findWasmBindgen(metadata, crate, env.directory);
    if (locked.length === 0)
        diagnostics.push(rust_unlocked(directory, env.directory));
    const build = { directory, target, locked, metadata, crate, rustflags: config.rustflags, env };
    return { tools, diagnostics, compile: (output) => rust_compile(build, output) };
}
function rust_ask(program, args, directory, env) {
    return (0,exec/* run */.eF)(program, args, {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: rust_FETCH_LIMIT,
        signal: env.signal,
    });
}
/** The first command in the folder: rustup fetches the toolchain that rust-toolchain.toml names, where it isn't there. */
async function rust_readVersion(directory, env) {
    const exit = await rust_ask('rustc', ['--version'], directory, env);
    const version = /^rustc (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
    if (exit.code === 0 && version !== undefined)
        return version;
    throw new errors/* ToolError */.v4('there is no Rust that this project can be built with', {
        command: 'rustc --version',
        exit: exit.code ?? exit.signal,
        lastLines: (0,language_compiler/* lastLines */.w$)(exit.stderr.split(/\r?\n/)),
        hint: 'check rust-toolchain.toml, RUSTUP_TOOLCHAIN and the network: rustup show says what is chosen and why',
    });
}
/**
 * Sees to it that the compiler has the standard library of the target, and adds it where rustup is at hand.
 * @throws ToolError where it can't be had.
 */
async function ensureTarget(target, directory, env) {
    if (await hasTarget(target, directory, env))
        return;
    const args = ['target', 'add', target];
    const manual = `rustup target add ${target}`;
    if ((0,exec/* findOnPath */.aY)('rustup', env.variables) === undefined) {
        throw new errors/* ToolError */.v4(`this Rust cannot build for ${target}: its standard library is missing`, {
            hint: `install Rust with rustup and run ${manual}, or the package of your system that brings the target`,
        });
    }
    env.log.info(manual);
    const exit = await rust_ask('rustup', args, directory, env);
    if (exit.code === 0 && (await hasTarget(target, directory, env)))
        return;
    throw new errors/* ToolError */.v4(exit.code === 0
        ? `the cargo on PATH is not rustup's, and cannot build for ${target}`
        : `rustup cannot add the target ${target}`, {
        command: manual,
        exit: exit.code ?? exit.signal,
        lastLines: (0,language_compiler/* lastLines */.w$)(exit.stderr.split(/\r?\n/)),
        hint: exit.code === 0 ? "put rustup's folder first on PATH" : 'check the network, or RUSTUP_DIST_SERVER',
    });
}
async function hasTarget(target, directory, env) {
    const exit = await rust_ask('rustc', ['--print', 'target-libdir', '--target', target], directory, env);
    if (exit.code !== 0)
        return false;
    try {
        return (await (0,promises_.readdir)(exit.stdout.trim())).some((name) => /^libcore-.*\.rlib$/.test(name));
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return false;
        throw error;
    }
}
/** Whether there is a lock file: the folder's own, or that of the workspace above it. */
async function findLock(directory) {
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        const manifest = (await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, 'Cargo.toml'))) ?? '';
        const isRoot = folder === directory || /^\[workspace\b/m.test(manifest);
        if (isRoot && (await (0,files/* pathKind */.gl)((0,external_node_path_.join)(folder, 'Cargo.lock'))) === 'file')
            return true;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return false;
    }
}
async function rust_compile(build, output) {
    const { directory, target, locked, metadata, crate, env } = build;
    return buildInto(output, async (made) => {
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
            await (0,language_compiler/* takeModule */.wW)(said.module, made);
            return { ...outcome, passed: true, diagnostics: said.diagnostics };
        }
        const explained = said.diagnostics.some(({ severity }) => severity === 'error');
        const errors = done.exit.stderr.split(/\r?\n/);
        const failure = (0,language_compiler/* describeFailure */.Ic)({ ...done, lines: errors }, 'cargo', false);
        return { ...outcome, passed: false, diagnostics: explained ? said.diagnostics : [...said.diagnostics, failure] };
    });
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
        file: (0,files/* relativePath */.iZ)(root, (0,external_node_path_.join)(directory, 'Cargo.toml')),
        message: 'there is no Cargo.lock, so two builds may get different crates',
        hint: 'commit the Cargo.lock that cargo writes',
    };
}

;// CONCATENATED MODULE: ./.build/language/tinygo.js











const tinygo_OLDEST = (0,alignment/* oldestCompiler */.L4)('tinygo');
const tinygo_TARGET = 'wasip1';
const tinygo_PROBE_LIMIT = 60_000;
const tinygo_INSTALL = 'install TinyGo (tinygo.org/getting-started/install) and the Go that it wants';
/** TinyGo, with the Go that it finds on PATH. A project of Go's is TinyGo's only where something says so. */
const tinygo = {
    name: 'tinygo',
    title: 'TinyGo',
    aliases: ['tiny-go'],
    marks: "go.mod with TinyGo's SDK, or with a Makefile that calls tinygo",
    detect: tinygo_detect,
    findRootIds: async () => [],
    prepare: tinygo_prepare,
};
async function tinygo_detect(directory) {
    if ((await (0,files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'go.mod'))) !== 'file')
        return undefined;
    return (await isTinyGoProject(directory)) ? 'go.mod' : undefined;
}
async function tinygo_prepare(directory, env) {
    const compiler = (0,exec/* findOnPath */.aY)('tinygo', env.variables);
    if (compiler === undefined)
        throw new errors/* ToolError */.v4('there is no tinygo on PATH', { hint: tinygo_INSTALL });
    const program = (0,exec/* findOnPath */.aY)('go', env.variables);
    if (program === undefined)
        throw new errors/* ToolError */.v4('TinyGo needs a go, and there is none on PATH', { hint: tinygo_INSTALL });
    const variables = (0,exec/* cleanVariables */.vk)(env.variables);
    const versions = await tinygo_probe(compiler, directory, env);
    const tools = [
        { name: 'tinygo', version: versions.tinygo, source: `PATH (${(0,external_node_path_.dirname)(compiler)})` },
        { name: 'go', version: versions.go, source: `PATH (${(0,external_node_path_.dirname)(program)})` },
    ];
    const workspace = { directory, program, variables: { ...variables, GOOS: tinygo_TARGET, GOARCH: 'wasm' }, env };
    const target = await findMainPackage(workspace);
    const diagnostics = await fetchModules(workspace, target);
    if (diagnostics.length > 0)
        return { tools, diagnostics };
    return { tools, diagnostics, compile: (output) => tinygo_compile({ ...workspace, variables }, compiler, target, output) };
}
/** @throws ToolError for a TinyGo that can't build for a proxy. */
async function tinygo_probe(compiler, directory, env) {
    const ask = (args) => (0,exec/* run */.eF)(compiler, args, {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: tinygo_PROBE_LIMIT,
        signal: env.signal,
    });
    const { stdout } = await ask(['version']);
    const [, version = '0.0.0', go = '?'] = /^tinygo version (\d+\.\d+\.\d+)\S* .*?(?:using go version (?:go)?(\S+))/.exec(stdout) ?? [];
    if (!(0,semver.gte)(version, tinygo_OLDEST)) {
        throw new errors/* ToolError */.v4(`${compiler} is ${stdout.trim()}, older than ${tinygo_OLDEST}`, { hint: tinygo_INSTALL });
    }
    const target = await ask(['info', `-target=${tinygo_TARGET}`]);
    if (target.code !== 0) {
        throw new errors/* ToolError */.v4(`${compiler} cannot build for ${tinygo_TARGET}`, {
            command: `tinygo info -target=${tinygo_TARGET}`,
            exit: target.code ?? target.signal,
            lastLines: (0,language_compiler/* lastLines */.w$)(target.stderr.split(/\r?\n/)),
            hint: tinygo_INSTALL,
        });
    }
    return { tinygo: version, go };
}
async function tinygo_compile(workspace, compiler, target, output) {
    const { directory, env } = workspace;
    const mode = (await requiresTinyGoSdk(directory)) ? 'wasi-legacy' : 'c-shared';
    return buildInto(output, async (made) => {
        // Nothing in a proxy runs a goroutine that waits: without a scheduler the module is a fifth smaller.
        const flags = ['build', `-target=${tinygo_TARGET}`, `-buildmode=${mode}`, '-scheduler=none'];
        const done = await (0,language_compiler/* runCompiler */.JP)({
            program: compiler,
            shown: `tinygo ${flags.join(' ')} ${target}`,
            args: [...flags, '-o', made, target],
            directory,
            variables: workspace.variables,
        }, env);
        const said = explainGoOutput(done.lines, directory, env.directory).map(explain);
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
    });
}
function explain(diagnostic) {
    const missing = / is not in std /.test(diagnostic.message);
    const hint = missing
        ? 'TinyGo has not all of the standard library: tinygo.org/docs/reference/lang-support/stdlib'
        : undefined;
    return { ...diagnostic, code: diagnostic.code === 'go' ? 'tinygo' : diagnostic.code, hint: diagnostic.hint ?? hint };
}

;// CONCATENATED MODULE: ./.build/language/languages.js







/** The languages that are built here. */
const LANGUAGES = [assemblyscript, rust, cpp, go, tinygo];
/** The languages by name, and as people write them. */
const LANGUAGE_TITLES = LANGUAGES;
/** The names that `language:` may have. */
const LANGUAGE_NAMES = LANGUAGES.map(({ name }) => name);
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
        hint: `${meant === undefined ? '' : `${meant.name} was probably meant; `}the languages are ${LANGUAGE_NAMES.join(', ')}`,
    });
}


/***/ }),

/***/ 5252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ splitCommand),
/* harmony export */   r: () => (/* binding */ trySplitWords)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);

/** What only a shell would act upon, outside of quotes: operators, redirections, substitutions, variables. */
const SHELL_SYNTAX = /^(?:&&?|\|\|?|[;<>()`\n]|\$[\w({])/;
const WITHOUT_SHELL = 'put the commands into a script or a Makefile and name that, or write the list [sh, -c, "…"] in wasm.yaml';
/**
 * Splits a command into its words: blanks separate, single quotes keep everything, in double quotes a backslash takes
 * a quote or a backslash, outside of quotes it takes any character. Variables set before the program
 * (`GOOS=wasip1 go build`) are handed to `env`.
 * @param position where the command stands in a file.
 * @throws ConfigurationError for an unclosed quote, or for what a shell would be needed for.
 */
function splitCommand(command, position) {
    const words = splitWords(command);
    if (!Array.isArray(words)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the build command ${JSON.stringify(command)} ${words.fault}`, {
            position,
            hint: words.hint,
        });
    }
    if (words.length === 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('the build command is empty', { position });
    return /^[A-Za-z_]\w*=/.test(words[0] ?? '') ? ['env', ...words] : words;
}
/** The words of a command that needs no shell, or undefined. */
function trySplitWords(command) {
    const words = splitWords(command);
    return Array.isArray(words) ? words : undefined;
}
function splitWords(command) {
    const words = [];
    let word;
    let rest = command;
    while (rest !== '') {
        const shell = SHELL_SYNTAX.exec(rest);
        if (shell !== null)
            return { fault: `holds ${JSON.stringify(shell[0])}, and no shell reads it`, hint: WITHOUT_SHELL };
        const token = /^(?:'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]))/.exec(rest);
        if (token !== null) {
            const [all, single, double, escaped, plain] = token;
            word = (word ?? '') + (single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain ?? '');
            rest = rest.slice(all.length);
            continue;
        }
        const blank = /^\s+/.exec(rest);
        if (blank === null)
            return { fault: "has a quote that isn't closed" };
        if (word !== undefined)
            words.push(word);
        word = undefined;
        rest = rest.slice(blank[0].length);
    }
    return word === undefined ? words : [...words, word];
}


/***/ }),

/***/ 343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Wl: () => (/* binding */ sizeInBytes),
/* harmony export */   e0: () => (/* binding */ MANIFEST)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2911);
/* harmony import */ var _language_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7893);





/** A text with a word on what it is for, which the published schema shows in editors. */
function word(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description)));
}
function texts(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), 'must be a list, such as [a, b]'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description)));
}
const SIZE = /^(\d+(?:\.\d+)?) *(bytes|B|kB|KiB|MB|MiB)$/;
const SIZE_MESSAGE = 'must be a size, such as 200 kB, 1.5 MiB or a number of bytes';
const COMMAND_MESSAGE = 'must be a list of words, such as [make, wasm], or one text';
const DATE_MESSAGE = 'must be a date, such as 2027-01-31';
const POLICY_MESSAGE = `must be one of ${_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .FAILURE_POLICIES */ .c.join(', ')}`;
const PRODUCT_MESSAGE = `must be one of ${_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .PRODUCTS */ .z.join(', ')}`;
const LANGUAGE_MESSAGE = `must be one of ${_language_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGE_NAMES */ .G2.join(', ')}`;
/** The keys of wasm.yaml: what is read, what is refused and `schema/wasm.schema.json` all come from here. */
const MANIFEST = (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
    name: word('The name of the plugin; else the one in package.json, else that of the folder.'),
    language: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_language_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGE_NAMES */ .G2, LANGUAGE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The language of the source, where more than one is found.'))),
    targets: texts('Where the module shall run: envoy@1.40, istio@1.28.10, envoy-gateway@1.6, image:REFERENCE, path:FILE.'),
    rootId: word('The root id under which Envoy starts the plugin.'),
    configuration: (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrMapping */ .b_)('The plugin configuration for tests: a mapping is handed over as JSON.'),
    vmConfiguration: (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrMapping */ .b_)('The configuration of the VM.'),
    failurePolicy: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .FAILURE_POLICIES */ .c, POLICY_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('What becomes of traffic once the module has trapped. Default: FAIL_CLOSED.'))),
    allowOnHeadersStopIteration: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY('must be true or false'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Whether the body reaches a filter that pauses on the headers. Only a plain Envoy can say so.'))),
    as: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .PRODUCTS */ .z, PRODUCT_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Whose way of configuring modules tests follow; else that of each target.'))),
    build: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        command: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq(COMMAND_MESSAGE)), valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq(COMMAND_MESSAGE))], COMMAND_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Program and arguments. No shell reads them; a text is split into words at its blanks.')),
        output: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The module that the command makes.')),
        directory: word('Where the command runs; else in the folder of this file.'),
    }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('How the module is built, where detection does not do.'))),
    image: word('Where the image is pushed: HOST/NAME, with or without a tag.'),
    version: word('The version of the plugin, for the image.'),
    layouts: texts('How the image is laid out: compat, solo, cncf, docker. Default: compat and solo.'),
    budgets: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        size: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
            valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(SIZE, SIZE_MESSAGE)),
            valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(SIZE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1, SIZE_MESSAGE)),
        ], SIZE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The most that the module may weigh.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Limits; above one of them the run fails.'))),
    ignore: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        code: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The code of the diagnostic.')),
        reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Why it is accepted.')),
        until: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(DATE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .isoDate */ ._$n(DATE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The last day on which it is ignored.'))),
    }), 'must be a list of mappings with code and reason'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Diagnostics that are known and accepted.'))),
    description: word('One sentence for whoever finds the image.'),
    licenses: word('An SPDX expression, such as Apache-2.0.'),
    source: word("The URL of the plugin's source."),
    documentation: word("The URL of the plugin's documentation."),
});
/**
 * Reads the text of a wasm.yaml.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the place of the first fault and all further ones.
 */
function readManifest(content, file) {
    const { value, positionOf } = (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(content, file, valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(MANIFEST));
    return { value: { ...value, ...plainConfigurations(content, value ?? {}) }, positionOf };
}
/** readYaml keeps numbers as they were spelt, which suits a version and not a plugin's configuration. */
function plainConfigurations(content, manifest) {
    if (manifest.configuration === undefined && manifest.vmConfiguration === undefined)
        return {};
    const plain = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(content);
    return {
        ...(plain.configuration === undefined ? {} : { configuration: plain.configuration }),
        ...(plain.vmConfiguration === undefined ? {} : { vmConfiguration: plain.vmConfiguration }),
    };
}
/** Bytes of a size that the schema has let through: `200 kB` is 200,000, `1 KiB` is 1,024. */
function sizeInBytes(size) {
    if (typeof size === 'number')
        return size;
    const [, number = '', unit = ''] = SIZE.exec(size) ?? [];
    const factor = { bytes: 1, B: 1, kB: 1e3, KiB: 2 ** 10, MB: 1e6, MiB: 2 ** 20 }[unit] ?? Number.NaN;
    return Math.floor(Number(number) * factor);
}


/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ findDefaults),
/* harmony export */   iF: () => (/* binding */ readWorkspace)
/* harmony export */ });
/* unused harmony export WORKSPACE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6417);
/* harmony import */ var _base_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2911);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(343);





/** The one file for all modules of a repository. */
const WORKSPACE_FILE = 'wasm-modules.yaml';
const TEXTS = valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), 'must be a list, such as [a, b]');
const WORKSPACE = (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .closedObject */ .YI)({
    modules: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(TEXTS, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Folders of modules, with * and **: filters/*. Else every folder with a wasm.yaml.'))),
    shared: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(TEXTS, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('What every module depends on, with * and **: a change in it concerns all of them.'))),
    defaults: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .closedObject */ .YI)({
        targets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(TEXTS),
        image: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('{name} stands for the name of the module.'))),
        layouts: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(TEXTS),
        budgets: _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST */ .e0.entries.budgets,
        mirrors: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(TEXTS, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Where to download from instead, FROM = TO each; what a flag says counts first.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('What a wasm.yaml says when it says nothing else.'))),
});
/**
 * Reads the wasm-modules.yaml of a folder; empty where there is none.
 * @throws ConfigurationError for a wrong key or value.
 */
async function readWorkspace(directory, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, WORKSPACE_FILE);
    const content = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfExists */ .TP)(path);
    if (content === undefined)
        return {};
    return (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .gM)(content, (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(root, path), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(WORKSPACE)).value ?? {};
}
/** What the nearest wasm-modules.yaml says for all modules: in the project's folder or above it, up to the root. */
async function findDefaults(directory, root) {
    for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        const { defaults } = await readWorkspace(folder, root);
        if (defaults !== undefined)
            return defaults;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder);
        if (above === '' || above.startsWith('..') || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return {};
    }
}


/***/ }),

/***/ 3291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unpackZip),
/* harmony export */   b: () => (/* binding */ unpackTarGz)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3739);







const FILE_TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;
/**
 * Unpacks a zip (and so a Python wheel). Nothing is ever written outside of the folder.
 * @throws ToolError naming the entry that is not safe, or what is wrong with the archive.
 */
async function unpackZip(archive, folder, options) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
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
                const executable = ((entry.externalFileAttributes >>> 16) & 0o111) !== 0;
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
 * Unpacks a gzipped tar with its links inside the folder. Nothing is ever written outside of the folder.
 * @throws ToolError naming the entry that is not safe, or what is wrong with the archive.
 */
async function unpackTarGz(archive, folder, options) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const written = [];
    const links = new Set();
    const budget = createBudget(archive, options.limit);
    const entries = extract();
    const source = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive), (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)(), entries);
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

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _base_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(468);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3739);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(533);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6417);
/* harmony import */ var _base_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
/* harmony import */ var _mirrors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5814);









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

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ parseMirrors),
/* harmony export */   J4: () => (/* binding */ applyMirrors),
/* harmony export */   hr: () => (/* binding */ joinMirrors)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);

/**
 * Reads the one prefix map for everything that is ever downloaded, images included. One rule a line, `FROM = TO`, such
 * as `https://github.com = https://mirror.example/github` or `docker.io = registry.example/hub`; blank lines and lines
 * that begin with `#` are left out.
 * @throws ConfigurationError naming the line.
 */
function parseMirrors(text) {
    const mirrors = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const mirror = parseLine(line, index + 1);
        if (mirrors.some((other) => other.from === mirror.from)) {
            throw wrong(index + 1, `${mirror.from} has a mirror already`);
        }
        mirrors.push(mirror);
    }
    return mirrors.sort((a, b) => b.from.length - a.from.length);
}
/** Two maps as one; where both speak of a prefix, the first counts. */
function joinMirrors(first, second) {
    const others = second.filter(({ from }) => !first.some((own) => own.from === from));
    return [...first, ...others].sort((a, b) => b.from.length - a.from.length);
}
/**
 * Where a URL or an image reference is really fetched from: the longest prefix wins, and a prefix ends where a part of
 * the address ends (`https://example.com` is no prefix of `https://example.company/x`).
 */
function applyMirrors(address, mirrors) {
    for (const { from, to } of mirrors) {
        if (!address.startsWith(from))
            continue;
        const rest = address.slice(from.length);
        if (rest === '' || /^[/:@?]/.test(rest))
            return to + rest;
    }
    return address;
}
function parseLine(line, number) {
    const split = line.indexOf('=');
    if (split < 0)
        throw wrong(number, `${JSON.stringify(line)} has no "="`);
    const from = withoutSlash(line.slice(0, split));
    const to = withoutSlash(line.slice(split + 1));
    if (from === '' || to === '')
        throw wrong(number, 'one side of the "=" is empty');
    for (const side of [from, to]) {
        if (/\s/.test(side))
            throw wrong(number, `${JSON.stringify(side)} contains a space`);
        if (/^[a-z]+:\/\/[^/]*@/i.test(side))
            throw wrong(number, 'an address must not carry a user name or a password');
        if (/^[a-z]+:\/\//i.test(side) && !isHttpUrl(side))
            throw wrong(number, `${side} is no http or https URL`);
    }
    if (isHttpUrl(from) !== isHttpUrl(to)) {
        throw wrong(number, 'a URL is mirrored by a URL, and an image prefix without a scheme by another such prefix');
    }
    return { from, to };
}
function withoutSlash(side) {
    return side.trim().replace(/\/+$/, '');
}
function isHttpUrl(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text);
}
function wrong(line, what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`mirrors, line ${line}: ${what}`, {
        hint: 'write one rule a line: FROM = TO, for example https://github.com = https://mirror.example/github',
    });
}


/***/ }),

/***/ 8917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ readByte),
/* harmony export */   IM: () => (/* binding */ readU64),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   PF: () => (/* binding */ readU32),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   hg: () => (/* binding */ skipS33)
/* harmony export */ });
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8990);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function readByte(cursor) {
    const byte = cursor.offset < cursor.end ? cursor.bytes[cursor.offset] : undefined;
    if (byte === undefined)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('unexpected end', cursor.offset);
    cursor.offset += 1;
    return byte;
}
/** An unsigned LEB128 of at most 32 bits (core specification 5.2.2): at most five bytes, no bit beyond the 32nd. */
function readU32(cursor) {
    const start = cursor.offset;
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
        const byte = readByte(cursor);
        if (shift === 28 && byte > 0x0f)
            break;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('integer of more than 32 bits', start);
}
/** An unsigned LEB128 of at most 64 bits, as a number: exact up to 2^53. */
function readU64(cursor) {
    const start = cursor.offset;
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
        const byte = readByte(cursor);
        if (shift === 63 && byte > 0x01)
            break;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('integer of more than 64 bits', start);
}
/** Steps over a signed LEB128 of at most 33 bits, the encoding of a heap type. */
function skipS33(cursor) {
    const start = cursor.offset;
    for (let count = 0; count < 5; count += 1) {
        if (readByte(cursor) < 0x80)
            return;
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('integer of more than 33 bits', start);
}
/** A vector's length, each of whose elements takes at least one byte: no claim is believed beyond the bytes there are. */
function readCount(cursor, what, limit) {
    const start = cursor.offset;
    const count = readU32(cursor);
    if (count > cursor.end - cursor.offset)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y(`more ${what} claimed than there are bytes`, start);
    if (count > limit)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y(`${count} ${what}, engines take ${limit}`, start);
    return count;
}
/** A name: length-prefixed UTF-8 without surrogates or overlong forms. */
function readName(cursor) {
    const length = readU32(cursor);
    const start = cursor.offset;
    if (length > cursor.end - start)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('name longer than its section', start);
    cursor.offset += length;
    try {
        return utf8.decode(cursor.bytes.subarray(start, cursor.offset));
    }
    catch {
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('name that is not UTF-8', start);
    }
}


/***/ })

};
