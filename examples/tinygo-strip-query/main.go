package main

import (
	"strings"

	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm"
	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm/types"
)

func main() {}

func init() {
	proxywasm.SetPluginContext(func(uint32) types.PluginContext { return &plugin{} })
}

type plugin struct {
	types.DefaultPluginContext
	// The beginnings of the names that are taken out.
	prefixes []string
}

// OnPluginStart reads the configuration, which is the prefixes with blanks between them.
func (p *plugin) OnPluginStart(size int) types.OnPluginStartStatus {
	if size == 0 {
		p.prefixes = []string{"utm_"}
		return types.OnPluginStartStatusOK
	}
	data, err := proxywasm.GetPluginConfiguration()
	if err != nil {
		proxywasm.LogCritical("the configuration: " + err.Error())
		return types.OnPluginStartStatusFailed
	}
	p.prefixes = strings.Fields(string(data))
	return types.OnPluginStartStatusOK
}

func (p *plugin) NewHttpContext(uint32) types.HttpContext {
	return &stream{plugin: p}
}

type stream struct {
	types.DefaultHttpContext
	plugin *plugin
}

func (s *stream) OnHttpRequestHeaders(int, bool) types.Action {
	path, err := proxywasm.GetHttpRequestHeader(":path")
	if err != nil {
		return types.ActionContinue
	}
	if stripped := s.plugin.strip(path); stripped != path {
		if err := proxywasm.ReplaceHttpRequestHeader(":path", stripped); err != nil {
			proxywasm.LogError("setting the path: " + err.Error())
		}
	}
	return types.ActionContinue
}

func (p *plugin) strip(path string) string {
	path, query, found := strings.Cut(path, "?")
	if !found {
		return path
	}
	var kept []string
	for _, pair := range strings.Split(query, "&") {
		if !p.isUnwanted(pair) {
			kept = append(kept, pair)
		}
	}
	if len(kept) == 0 {
		return path
	}
	return path + "?" + strings.Join(kept, "&")
}

func (p *plugin) isUnwanted(pair string) bool {
	for _, prefix := range p.prefixes {
		if strings.HasPrefix(pair, prefix) {
			return true
		}
	}
	return false
}
