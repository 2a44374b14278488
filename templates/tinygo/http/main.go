package main

import (
	"encoding/json"
	"errors"

	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm"
	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm/types"
)

// Never run: Go asks for it in a package main.
func main() {}

// Runs when the proxy has loaded the module.
func init() {
	proxywasm.SetPluginContext(func(uint32) types.PluginContext { return &plugin{} })
}

// What the proxy's configuration gives to this plugin.
type configuration struct {
	Header string `json:"header"`
	Value  string `json:"value"`
}

// One for each configuration of the plugin.
type plugin struct {
	types.DefaultPluginContext
	configuration configuration
}

func (p *plugin) OnPluginStart(int) types.OnPluginStartStatus {
	p.configuration = configuration{Header: "x-wasm", Value: "hello"}
	data, err := proxywasm.GetPluginConfiguration()
	if err == nil && len(data) > 0 {
		err = json.Unmarshal(data, &p.configuration)
	}
	if err != nil && !errors.Is(err, types.ErrorStatusNotFound) {
		proxywasm.LogCriticalf("the configuration: %v", err)
		return types.OnPluginStartStatusFailed
	}
	proxywasm.LogInfof("adding %s: %s", p.configuration.Header, p.configuration.Value)
	return types.OnPluginStartStatusOK
}

func (p *plugin) NewHttpContext(uint32) types.HttpContext {
	return &stream{configuration: p.configuration}
}

// One for each request.
type stream struct {
	types.DefaultHttpContext
	configuration configuration
}

func (s *stream) OnHttpRequestHeaders(int, bool) types.Action {
	if err := proxywasm.ReplaceHttpRequestHeader(s.configuration.Header, s.configuration.Value); err != nil {
		proxywasm.LogErrorf("setting the request's header: %v", err)
	}
	return types.ActionContinue
}

func (s *stream) OnHttpRequestBody(size int, endOfStream bool) types.Action {
	// Change the body here: with ActionPause until endOfStream, GetHttpRequestBody has all of it.
	return types.ActionContinue
}

func (s *stream) OnHttpResponseHeaders(int, bool) types.Action {
	if err := proxywasm.ReplaceHttpResponseHeader(s.configuration.Header, s.configuration.Value); err != nil {
		proxywasm.LogErrorf("setting the response's header: %v", err)
	}
	return types.ActionContinue
}
