package main

import (
	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm"
	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm/types"
)

// Never run: Go asks for it in a package main.
func main() {}

// Runs when the proxy has loaded the module.
func init() {
	proxywasm.SetPluginContext(func(uint32) types.PluginContext { return &plugin{} })
}

// One for each configuration of the plugin.
type plugin struct {
	types.DefaultPluginContext
	header string
	value  string
}

func (p *plugin) OnPluginStart(size int) types.OnPluginStartStatus {
	json := ""
	if size > 0 {
		data, err := proxywasm.GetPluginConfiguration()
		if err != nil {
			proxywasm.LogCritical("the configuration: " + err.Error())
			return types.OnPluginStartStatusFailed
		}
		json = string(data)
	}
	p.header = readText(json, "header", "x-wasm")
	p.value = readText(json, "value", "hello")
	proxywasm.LogInfo("adding " + p.header + ": " + p.value)
	return types.OnPluginStartStatusOK
}

func (p *plugin) NewHttpContext(uint32) types.HttpContext {
	return &stream{plugin: p}
}

// One for each request.
type stream struct {
	types.DefaultHttpContext
	plugin *plugin
}

func (s *stream) OnHttpRequestHeaders(int, bool) types.Action {
	if err := proxywasm.ReplaceHttpRequestHeader(s.plugin.header, s.plugin.value); err != nil {
		proxywasm.LogError("setting the request's header: " + err.Error())
	}
	return types.ActionContinue
}

func (s *stream) OnHttpRequestBody(size int, endOfStream bool) types.Action {
	// Change the body here: with ActionPause until endOfStream, GetHttpRequestBody has all of it.
	return types.ActionContinue
}

func (s *stream) OnHttpResponseHeaders(int, bool) types.Action {
	if err := proxywasm.ReplaceHttpResponseHeader(s.plugin.header, s.plugin.value); err != nil {
		proxywasm.LogError("setting the response's header: " + err.Error())
	}
	return types.ActionContinue
}
