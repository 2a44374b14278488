// The proxy's functions that this filter calls, and how it exports its own (Proxy-Wasm ABI 0.2.1).
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#define PROXY_IMPORT(name) extern "C" __attribute__((import_module("env"), import_name(#name)))
#define PROXY_EXPORT(name) extern "C" __attribute__((export_name(#name)))

PROXY_IMPORT(proxy_log) uint32_t proxy_log(uint32_t level, const char* message, size_t size);
PROXY_IMPORT(proxy_get_buffer_bytes)
uint32_t proxy_get_buffer_bytes(uint32_t buffer, size_t start, size_t length, char** data,
                                size_t* size);
PROXY_IMPORT(proxy_set_buffer_bytes)
uint32_t proxy_set_buffer_bytes(uint32_t buffer, size_t start, size_t length, const char* data,
                                size_t size);
PROXY_IMPORT(proxy_get_header_map_value)
uint32_t proxy_get_header_map_value(uint32_t map, const char* key, size_t key_size, char** value,
                                    size_t* value_size);
PROXY_IMPORT(proxy_replace_header_map_value)
uint32_t proxy_replace_header_map_value(uint32_t map, const char* key, size_t key_size,
                                        const char* value, size_t value_size);
PROXY_IMPORT(proxy_remove_header_map_value)
uint32_t proxy_remove_header_map_value(uint32_t map, const char* key, size_t key_size);
PROXY_IMPORT(proxy_http_call)
uint32_t proxy_http_call(const char* cluster, size_t cluster_size, const char* headers,
                         size_t headers_size, const char* body, size_t body_size,
                         const char* trailers, size_t trailers_size, uint32_t milliseconds,
                         uint32_t* token);
PROXY_IMPORT(proxy_send_local_response)
uint32_t proxy_send_local_response(uint32_t status, const char* details, size_t details_size,
                                   const char* body, size_t body_size, const char* headers,
                                   size_t headers_size, int32_t grpc_status);
PROXY_IMPORT(proxy_set_effective_context) uint32_t proxy_set_effective_context(uint32_t id);
PROXY_IMPORT(proxy_continue_stream) uint32_t proxy_continue_stream(uint32_t stream);
PROXY_IMPORT(proxy_close_stream) uint32_t proxy_close_stream(uint32_t stream);

namespace proxy {

enum class Level : uint32_t { Trace, Debug, Info, Warning, Error, Critical };
enum class Buffer : uint32_t {
  RequestBody = 0,
  ResponseBody = 1,
  DownstreamData = 2,
  UpstreamData = 3,
  CallResponseBody = 4,
  PluginConfiguration = 7,
};
enum class Headers : uint32_t { Request = 0, Response = 2, CallResponse = 6 };
enum class Stream : uint32_t { Request, Response, Downstream, Upstream };
enum class Action : uint32_t { Continue = 0, Pause = 1 };
using HeaderList = std::vector<std::pair<std::string_view, std::string_view>>;

inline void log(Level level, std::string_view text) {
  proxy_log(static_cast<uint32_t>(level), text.data(), text.size());
}

// What the proxy allocated with proxy_on_memory_allocate is ours to free.
inline std::string take(char* data, size_t size) {
  std::string text(data, size);
  free(data);
  return text;
}

// What a buffer holds; empty where there is nothing.
inline std::string read(Buffer buffer, size_t size) {
  char* data = nullptr;
  size_t length = 0;
  const auto number = static_cast<uint32_t>(buffer);
  if (size == 0 || proxy_get_buffer_bytes(number, 0, size, &data, &length) != 0) return "";
  return take(data, length);
}

// Puts a text in the place of the first `size` bytes.
inline void replace(Buffer buffer, size_t size, std::string_view text) {
  proxy_set_buffer_bytes(static_cast<uint32_t>(buffer), 0, size, text.data(), text.size());
}

// The value of a header; empty where there is none.
inline std::string get_header(Headers map, std::string_view key) {
  char* value = nullptr;
  size_t size = 0;
  const auto number = static_cast<uint32_t>(map);
  if (proxy_get_header_map_value(number, key.data(), key.size(), &value, &size) != 0) return "";
  return take(value, size);
}

inline void set_header(Headers map, std::string_view key, std::string_view value) {
  proxy_replace_header_map_value(static_cast<uint32_t>(map), key.data(), key.size(), value.data(),
                                 value.size());
}

inline void remove_header(Headers map, std::string_view key) {
  proxy_remove_header_map_value(static_cast<uint32_t>(map), key.data(), key.size());
}

// Headers as the ABI writes them: their number, all sizes, then each text with a zero after it.
inline std::string serialize(const HeaderList& headers) {
  std::string sizes, texts;
  const auto number = [](size_t value) {
    const auto word = static_cast<uint32_t>(value);
    return std::string(reinterpret_cast<const char*>(&word), sizeof word);
  };
  for (const auto& [key, value] : headers) {
    sizes += number(key.size()) + number(value.size());
    texts += std::string(key) + '\0' + std::string(value) + '\0';
  }
  return number(headers.size()) + sizes + texts;
}

// Sends a request to a cluster. The token comes back with proxy_on_http_call_response; zero where
// the proxy has no such cluster.
inline uint32_t call(std::string_view cluster, const HeaderList& headers, uint32_t milliseconds) {
  const std::string list = serialize(headers);
  uint32_t token = 0;
  const uint32_t failure = proxy_http_call(cluster.data(), cluster.size(), list.data(), list.size(),
                                           nullptr, 0, nullptr, 0, milliseconds, &token);
  return failure == 0 ? token : 0;
}

// Answers the request in the upstream's stead.
inline void respond(uint32_t status, std::string_view body) {
  proxy_send_local_response(status, nullptr, 0, body.data(), body.size(), nullptr, 0, -1);
}

// Which request the functions above work on, where a callback is of none.
inline void use(uint32_t id) { proxy_set_effective_context(id); }

inline void resume(Stream stream) { proxy_continue_stream(static_cast<uint32_t>(stream)); }

inline void close(Stream stream) { proxy_close_stream(static_cast<uint32_t>(stream)); }

}  // namespace proxy

// What the C++ library says before it ends the module goes to the proxy's log as it stands. Its own
// way to say it brings in printf, which is a third of a small filter.
#if defined(__wasi__) && __has_include(<__verbose_abort>)
#include <__verbose_abort>

extern "C" [[noreturn, gnu::weak]] void abort_message(const char* text, ...) {
  proxy::log(proxy::Level::Critical, text);
  __builtin_trap();
}

_LIBCPP_BEGIN_NAMESPACE_STD
// Some releases declare it noexcept, others don't.
[[noreturn, gnu::weak]] void __libcpp_verbose_abort(const char* text, ...) noexcept(
    noexcept(__libcpp_verbose_abort("%s", text))) {
  abort_message(text);
}
_LIBCPP_END_NAMESPACE_STD
#endif
