#include <map>

#include "configuration.h"
#include "proxy.h"

using proxy::Action;

namespace {

// What the proxy's configuration gives to this plugin.
struct Configuration {
  std::string header = "x-wasm";
  std::string value = "hello";
};

// By the number of the root context: one for each configuration of the plugin.
std::map<uint32_t, Configuration> plugins;
// The root context of each request.
std::map<uint32_t, uint32_t> streams;

}  // namespace

PROXY_EXPORT(proxy_abi_version_0_2_1) void proxy_abi_version_0_2_1() {}

PROXY_EXPORT(proxy_on_memory_allocate) void* proxy_on_memory_allocate(size_t size) {
  return malloc(size);
}

PROXY_EXPORT(proxy_on_context_create) void proxy_on_context_create(uint32_t id, uint32_t parent) {
  if (parent == 0) {
    plugins[id] = {};
  } else {
    streams[id] = parent;
  }
}

PROXY_EXPORT(proxy_on_configure) uint32_t proxy_on_configure(uint32_t id, size_t size) {
  const std::string json = proxy::read(proxy::Buffer::PluginConfiguration, size);
  Configuration& configuration = plugins[id];
  configuration.header = read_text(json, "header", configuration.header);
  configuration.value = read_text(json, "value", configuration.value);
  proxy::log(proxy::Level::Info, "adding " + configuration.header + ": " + configuration.value);
  return 1;
}

PROXY_EXPORT(proxy_on_request_headers)
Action proxy_on_request_headers(uint32_t id, uint32_t, uint32_t) {
  const Configuration& configuration = plugins[streams[id]];
  proxy::set_header(proxy::Headers::Request, configuration.header, configuration.value);
  return Action::Continue;
}

PROXY_EXPORT(proxy_on_request_body) Action proxy_on_request_body(uint32_t, size_t, uint32_t) {
  // Change the body here: with Action::Pause until the end of the stream, read(Buffer::RequestBody,
  // size) has all of it.
  return Action::Continue;
}

PROXY_EXPORT(proxy_on_response_headers)
Action proxy_on_response_headers(uint32_t id, uint32_t, uint32_t) {
  const Configuration& configuration = plugins[streams[id]];
  proxy::set_header(proxy::Headers::Response, configuration.header, configuration.value);
  return Action::Continue;
}

PROXY_EXPORT(proxy_on_delete) void proxy_on_delete(uint32_t id) {
  streams.erase(id);
  plugins.erase(id);
}
