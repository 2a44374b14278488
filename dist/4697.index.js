export const id = 4697;
export const ids = [4697];
export const modules = {

/***/ 47540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ABI_VERSIONS)
/* harmony export */ });
/* unused harmony export abiTable */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The versions that a module can name by an exported function, e.g. `proxy_abi_version_0_2_1`. */
const ABI_VERSIONS = ['0.1.0', '0.2.0', '0.2.1'];
const release = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d+\.\d+\.\d+$/));
const signature = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(void|(i32|i64|f32|f64)( (i32|i64|f32|f64))*) -> (void|i32|i64|f32|f64)$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('As Envoy prints it: `i32 i64 -> i32`, `void -> void`.'));
const abi = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ABI_VERSIONS)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('ABI versions of the module that get it; left out: all.')));
const since = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The first measured release that has it; the oldest one says nothing of those before.'));
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const importRow = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    module: name,
    name,
    signature,
    abi,
    since,
    start: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The first measured release that lets _initialize and main call it; left out: none.'))),
});
const exportRow = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name,
    signature,
    abi,
    since,
    with: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Looked up only if this one was found with its type.'))),
    without: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Looked up only if this one was not found with its type.'))),
});
/** The shape of data/envoy.json, published as schema/abi-envoy.schema.json for SDKs and linters to read the table by. */
const abiTable = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    how: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('How every row was got.')),
    aliases: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Modules that have the same functions under another name.')),
    releases: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: release, build: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The binary's own version line.")) })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The builds that were measured, oldest first.')),
    imports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(importRow), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The functions that Envoy links.')),
    exports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exportRow), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The functions that Envoy looks up, in its order.')),
});


/***/ }),

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


/***/ })

};
