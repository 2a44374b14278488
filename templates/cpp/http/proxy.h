// The proxy's functions that this filter calls, and how it exports its own (Proxy-Wasm ABI 0.2.1).
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#define PROXY_IMPORT(name) extern "C" __attribute__((import_module("env"), import_name(#name)))
#define PROXY_EXPORT(name) extern "C" __attribute__((export_name(#name)))

PROXY_IMPORT(proxy_log) uint32_t proxy_log(uint32_t level, const char *message, size_t size);
PROXY_IMPORT(proxy_get_buffer_bytes)
uint32_t proxy_get_buffer_bytes(uint32_t buffer, size_t start, size_t length, char **data, size_t *size);
PROXY_IMPORT(proxy_replace_header_map_value)
uint32_t proxy_replace_header_map_value(uint32_t map, const char *key, size_t key_size, const char *value,
                                        size_t value_size);

namespace proxy {

enum class Level : uint32_t { Trace, Debug, Info, Warning, Error, Critical };
enum class Buffer : uint32_t { RequestBody = 0, ResponseBody = 1, PluginConfiguration = 7 };
enum class Headers : uint32_t { Request = 0, Response = 2 };
enum class Action : uint32_t { Continue = 0, Pause = 1 };

inline void log(Level level, std::string_view text) {
  proxy_log(static_cast<uint32_t>(level), text.data(), text.size());
}

// What a buffer holds; empty where there is nothing.
inline std::string read(Buffer buffer, size_t size) {
  char *data = nullptr;
  size_t length = 0;
  if (size == 0 || proxy_get_buffer_bytes(static_cast<uint32_t>(buffer), 0, size, &data, &length) != 0) return "";
  std::string text(data, length);
  free(data); // The proxy got it from proxy_on_memory_allocate.
  return text;
}

inline void set_header(Headers map, std::string_view key, std::string_view value) {
  proxy_replace_header_map_value(static_cast<uint32_t>(map), key.data(), key.size(), value.data(), value.size());
}

} // namespace proxy
