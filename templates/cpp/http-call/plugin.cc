#include <map>

#include "configuration.h"
#include "proxy.h"

using proxy::Action;
using proxy::Buffer;
using proxy::Headers;

namespace {

// The header that tells the upstream who asks. Only the service sets it.
constexpr std::string_view kUser = "x-user";
constexpr uint32_t kMilliseconds = 1000;

// Who is asked, as the proxy's configuration says.
struct Service {
  std::string cluster = "authorization";
  std::string path = "/check";
};

// By the number of the root context: one for each configuration of the plugin.
std::map<uint32_t, Service> services;
// The root context of each request.
std::map<uint32_t, uint32_t> streams;
// The request that waits for an answer, by the call's token.
std::map<uint32_t, uint32_t> waiting;

}  // namespace

PROXY_EXPORT(proxy_abi_version_0_2_1) void proxy_abi_version_0_2_1() {}

PROXY_EXPORT(proxy_on_memory_allocate) void* proxy_on_memory_allocate(size_t size) {
  return malloc(size);
}

PROXY_EXPORT(proxy_on_context_create)
void proxy_on_context_create(uint32_t id, uint32_t parent) {
  if (parent == 0) {
    services[id] = {};
  } else {
    streams[id] = parent;
  }
}

PROXY_EXPORT(proxy_on_configure) uint32_t proxy_on_configure(uint32_t id, size_t size) {
  const std::string json = proxy::read(Buffer::PluginConfiguration, size);
  Service& service = services[id];
  service.cluster = read_text(json, "cluster", service.cluster);
  service.path = read_text(json, "path", service.path);
  proxy::log(proxy::Level::Info, "asking " + service.cluster + service.path);
  return 1;
}

PROXY_EXPORT(proxy_on_request_headers)
Action proxy_on_request_headers(uint32_t id, uint32_t, uint32_t) {
  const Service& service = services[streams[id]];
  proxy::remove_header(Headers::Request, kUser);
  const std::string credentials = proxy::get_header(Headers::Request, "authorization");
  const std::string path = proxy::get_header(Headers::Request, ":path");
  const proxy::HeaderList headers = {
      {":method", "GET"},
      {":path", service.path},
      {":authority", service.cluster},
      {"authorization", credentials},
      {"x-original-path", path},
  };
  const uint32_t token = proxy::call(service.cluster, headers, kMilliseconds);
  if (token == 0) {
    proxy::log(proxy::Level::Error, service.cluster + " cannot be asked");
    proxy::respond(503, "");
  } else {
    waiting[token] = id;
  }
  // Until proxy_on_http_call_response.
  return Action::Pause;
}

PROXY_EXPORT(proxy_on_http_call_response)
void proxy_on_http_call_response(uint32_t root, uint32_t token, uint32_t, size_t size, uint32_t) {
  const auto found = waiting.find(token);
  if (found == waiting.end()) return;
  // Without an answer in time there is no status.
  const std::string status = proxy::get_header(Headers::CallResponse, ":status");
  const std::string user = proxy::get_header(Headers::CallResponse, kUser);
  const std::string body = proxy::read(Buffer::CallResponseBody, size);
  proxy::use(found->second);
  waiting.erase(found);
  if (status == "200") {
    if (!user.empty()) proxy::set_header(Headers::Request, kUser, user);
    proxy::resume(proxy::Stream::Request);
  } else if (status == "401" || status == "403") {
    proxy::respond(status == "401" ? 401 : 403, body);
  } else {
    proxy::log(proxy::Level::Error, services[root].cluster + " answers " + status);
    proxy::respond(503, "");
  }
}

PROXY_EXPORT(proxy_on_delete) void proxy_on_delete(uint32_t id) {
  for (auto entry = waiting.begin(); entry != waiting.end();) {
    entry = entry->second == id ? waiting.erase(entry) : std::next(entry);
  }
  streams.erase(id);
  services.erase(id);
}
