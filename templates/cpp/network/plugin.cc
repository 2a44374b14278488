#include <map>

#include "configuration.h"
#include "proxy.h"

using proxy::Action;
using proxy::Buffer;

namespace {

struct Connection {
  // The number of its root context.
  uint32_t plugin = 0;
  // Whether the client has said the password.
  bool open = false;
};

// By the number of the root context: one for each configuration of the plugin.
std::map<uint32_t, std::string> passwords;
std::map<uint32_t, Connection> connections;

}  // namespace

PROXY_EXPORT(proxy_abi_version_0_2_1) void proxy_abi_version_0_2_1() {}

PROXY_EXPORT(proxy_on_memory_allocate) void* proxy_on_memory_allocate(size_t size) {
  return malloc(size);
}

PROXY_EXPORT(proxy_on_context_create)
void proxy_on_context_create(uint32_t id, uint32_t parent) {
  if (parent != 0) connections[id].plugin = parent;
}

PROXY_EXPORT(proxy_on_configure) uint32_t proxy_on_configure(uint32_t id, size_t size) {
  passwords[id] = read_text(proxy::read(Buffer::PluginConfiguration, size), "password", "");
  if (passwords[id].empty()) {
    proxy::log(proxy::Level::Critical, "the configuration has no password");
    return 0;
  }
  proxy::log(proxy::Level::Info, "a password opens a connection");
  return 1;
}

PROXY_EXPORT(proxy_on_downstream_data)
Action proxy_on_downstream_data(uint32_t id, size_t size, uint32_t end_of_stream) {
  Connection& connection = connections[id];
  if (connection.open) return Action::Continue;
  const std::string& password = passwords[connection.plugin];
  const std::string said =
      proxy::read(Buffer::DownstreamData, size < password.size() ? size : password.size());
  if (said == password) {
    connection.open = true;
    // The upstream doesn't get to see it.
    proxy::replace(Buffer::DownstreamData, password.size(), "");
    return Action::Continue;
  }
  if (end_of_stream != 0 || password.compare(0, said.size(), said) != 0) {
    proxy::log(proxy::Level::Warning, "a wrong password: closing the connection");
    proxy::close(proxy::Stream::Downstream);
  }
  // What has come is kept, and is there again with the next data.
  return Action::Pause;
}

PROXY_EXPORT(proxy_on_upstream_data) Action proxy_on_upstream_data(uint32_t, size_t, uint32_t) {
  // Change what the upstream answers here: read(Buffer::UpstreamData, size) has it.
  return Action::Continue;
}

PROXY_EXPORT(proxy_on_delete) void proxy_on_delete(uint32_t id) {
  connections.erase(id);
  passwords.erase(id);
}
