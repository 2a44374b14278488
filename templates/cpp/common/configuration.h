// Reads the plugin's configuration.
#pragma once

#include <string>
#include <string_view>

// The text under a key of a flat JSON object. Knows the escapes \" and \\ only.
inline std::string read_text(std::string_view json, std::string_view key, std::string otherwise) {
  size_t at = json.find('"' + std::string(key) + '"');
  if (at == std::string_view::npos) return otherwise;
  at = json.find_first_not_of(" \t\r\n", at + key.size() + 2);
  if (at == std::string_view::npos || json[at] != ':') return otherwise;
  at = json.find_first_not_of(" \t\r\n", at + 1);
  if (at == std::string_view::npos || json[at] != '"') return otherwise;
  std::string text;
  for (at++; at < json.size(); at++) {
    if (json[at] == '"') return text;
    if (json[at] == '\\' && at + 1 < json.size()) at++;
    text += json[at];
  }
  return otherwise;
}
