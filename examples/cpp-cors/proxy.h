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

PROXY_IMPORT(proxy_get_buffer_bytes)
uint32_t proxy_get_buffer_bytes(uint32_t buffer, size_t start, size_t length, char** data,
                                size_t* size);
PROXY_IMPORT(proxy_get_header_map_value)
uint32_t proxy_get_header_map_value(uint32_t map, const char* key, size_t key_size, char** value,
                                    size_t* value_size);
PROXY_IMPORT(proxy_replace_header_map_value)
uint32_t proxy_replace_header_map_value(uint32_t map, const char* key, size_t key_size,
                                        const char* value, size_t value_size);
PROXY_IMPORT(proxy_send_local_response)
uint32_t proxy_send_local_response(uint32_t status, const char* details, size_t details_size,
                                   const char* body, size_t body_size, const char* headers,
                                   size_t headers_size, int32_t grpc_status);

namespace proxy {

constexpr uint32_t kPluginConfiguration = 7;
enum class Headers : uint32_t { Request = 0, Response = 2 };
enum class Action : uint32_t { Continue = 0, Pause = 1 };
using HeaderList = std::vector<std::pair<std::string_view, std::string_view>>;

// What the proxy allocated with proxy_on_memory_allocate is ours to free.
inline std::string take(char* data, size_t size) {
  std::string text(data, size);
  free(data);
  return text;
}

inline std::string configuration(size_t size) {
  char* data = nullptr;
  size_t length = 0;
  if (size == 0 || proxy_get_buffer_bytes(kPluginConfiguration, 0, size, &data, &length) != 0) {
    return "";
  }
  return take(data, length);
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

// Answers the request in the upstream's stead.
inline void respond(uint32_t status, const HeaderList& headers) {
  const std::string list = serialize(headers);
  proxy_send_local_response(status, nullptr, 0, nullptr, 0, list.data(), list.size(), -1);
}

}  // namespace proxy
