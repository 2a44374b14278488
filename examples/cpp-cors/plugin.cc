#include <map>
#include <set>

#include "proxy.h"

using proxy::Action;
using proxy::Headers;

namespace {

using Origins = std::set<std::string>;

// The origins that may read answers, by the number of the root context.
std::map<uint32_t, Origins> plugins;

struct Stream {
  uint32_t plugin = 0;
  // Empty where the client's page may not read the answer.
  std::string origin;
};

std::map<uint32_t, Stream> streams;

}  // namespace

PROXY_EXPORT(proxy_abi_version_0_2_1) void proxy_abi_version_0_2_1() {}

PROXY_EXPORT(proxy_on_memory_allocate) void* proxy_on_memory_allocate(size_t size) {
  return malloc(size);
}

PROXY_EXPORT(proxy_on_context_create) void proxy_on_context_create(uint32_t id, uint32_t parent) {
  if (parent != 0) streams[id].plugin = parent;
}

// The configuration is the origins, with blanks between them.
PROXY_EXPORT(proxy_on_configure) uint32_t proxy_on_configure(uint32_t id, size_t size) {
  const std::string text = proxy::configuration(size);
  Origins& origins = plugins[id];
  origins.clear();
  for (size_t end, at = text.find_first_not_of(' '); at < text.size();
       at = text.find_first_not_of(' ', end)) {
    end = text.find(' ', at);
    origins.insert(text.substr(at, end - at));
  }
  return 1;
}

PROXY_EXPORT(proxy_on_request_headers)
Action proxy_on_request_headers(uint32_t id, uint32_t, uint32_t) {
  Stream& stream = streams[id];
  const std::string origin = proxy::get_header(Headers::Request, "origin");
  if (plugins[stream.plugin].count(origin) == 0) return Action::Continue;
  stream.origin = origin;
  const std::string method = proxy::get_header(Headers::Request, "access-control-request-method");
  if (method.empty() || proxy::get_header(Headers::Request, ":method") != "OPTIONS") {
    return Action::Continue;
  }
  // A browser asks before it sends; the upstream need not know.
  proxy::respond(204, {{"access-control-allow-methods", method},
                       {"access-control-allow-headers", "authorization, content-type"},
                       {"access-control-max-age", "600"}});
  return Action::Pause;
}

PROXY_EXPORT(proxy_on_response_headers)
Action proxy_on_response_headers(uint32_t id, uint32_t, uint32_t) {
  const std::string& origin = streams[id].origin;
  if (!origin.empty()) {
    proxy::set_header(Headers::Response, "access-control-allow-origin", origin);
    proxy::set_header(Headers::Response, "vary", "origin");
  }
  return Action::Continue;
}

PROXY_EXPORT(proxy_on_delete) void proxy_on_delete(uint32_t id) {
  streams.erase(id);
  plugins.erase(id);
}
