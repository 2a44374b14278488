#include <map>
#include <string>

#include "proxy.h"

using proxy::Action;
using proxy::Metric;

namespace {

struct Metrics {
  uint32_t open;
  uint32_t received;
  uint32_t sent;
};

Metrics metrics;

// The bytes of each connection.
struct Traffic {
  size_t received = 0;
  size_t sent = 0;
};

std::map<uint32_t, Traffic> connections;

}  // namespace

PROXY_EXPORT(proxy_abi_version_0_2_1) void proxy_abi_version_0_2_1() {}

PROXY_EXPORT(proxy_on_memory_allocate) void* proxy_on_memory_allocate(size_t size) {
  return malloc(size);
}

PROXY_EXPORT(proxy_on_configure) uint32_t proxy_on_configure(uint32_t, size_t) {
  metrics = {
      proxy::define(Metric::Gauge, "tcp_meter.open"),
      proxy::define(Metric::Counter, "tcp_meter.received"),
      proxy::define(Metric::Counter, "tcp_meter.sent"),
  };
  return 1;
}

PROXY_EXPORT(proxy_on_new_connection) Action proxy_on_new_connection(uint32_t id) {
  connections[id] = {};
  proxy::add(metrics.open, 1);
  return Action::Continue;
}

PROXY_EXPORT(proxy_on_downstream_data)
Action proxy_on_downstream_data(uint32_t id, size_t size, uint32_t) {
  connections[id].received += size;
  proxy::add(metrics.received, static_cast<int64_t>(size));
  return Action::Continue;
}

PROXY_EXPORT(proxy_on_upstream_data)
Action proxy_on_upstream_data(uint32_t id, size_t size, uint32_t) {
  connections[id].sent += size;
  proxy::add(metrics.sent, static_cast<int64_t>(size));
  return Action::Continue;
}

PROXY_EXPORT(proxy_on_delete) void proxy_on_delete(uint32_t id) {
  const auto found = connections.find(id);
  if (found == connections.end()) return;
  const auto& [received, sent] = found->second;
  proxy::log_info(std::to_string(received) + " bytes in, " + std::to_string(sent) + " bytes out");
  proxy::add(metrics.open, -1);
  connections.erase(found);
}
