// The proxy's functions that this filter calls, and how it exports its own (Proxy-Wasm ABI 0.2.1).
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#define PROXY_IMPORT(name) extern "C" __attribute__((import_module("env"), import_name(#name)))
#define PROXY_EXPORT(name) extern "C" __attribute__((export_name(#name)))

PROXY_IMPORT(proxy_log) uint32_t proxy_log(uint32_t level, const char* message, size_t size);
PROXY_IMPORT(proxy_define_metric)
uint32_t proxy_define_metric(uint32_t type, const char* name, size_t size, uint32_t* id);
PROXY_IMPORT(proxy_increment_metric) uint32_t proxy_increment_metric(uint32_t id, int64_t offset);

namespace proxy {

enum class Action : uint32_t { Continue = 0, Pause = 1 };
enum class Metric : uint32_t { Counter = 0, Gauge = 1, Histogram = 2 };

inline void log_info(std::string_view text) { proxy_log(2, text.data(), text.size()); }

inline uint32_t define(Metric type, std::string_view name) {
  uint32_t id = 0;
  proxy_define_metric(static_cast<uint32_t>(type), name.data(), name.size(), &id);
  return id;
}

inline void add(uint32_t metric, int64_t offset) { proxy_increment_metric(metric, offset); }

}  // namespace proxy
