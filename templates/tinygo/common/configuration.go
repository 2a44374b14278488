package main

import "strings"

// readText gives the text under a key of a flat JSON object, or otherwise. It knows the escapes \" and \\ only:
// encoding/json knows them all, and makes the module five times as large.
func readText(json, key, otherwise string) string {
	_, rest, found := strings.Cut(json, `"`+key+`"`)
	rest, isKey := strings.CutPrefix(strings.TrimSpace(rest), ":")
	rest, isText := strings.CutPrefix(strings.TrimSpace(rest), `"`)
	if !found || !isKey || !isText {
		return otherwise
	}
	var text strings.Builder
	for i := 0; i < len(rest); i++ {
		switch {
		case rest[i] == '"':
			return text.String()
		case rest[i] == '\\' && i+1 < len(rest):
			i++
		}
		text.WriteByte(rest[i])
	}
	return otherwise
}
