package main

import (
	"encoding/json"
	"strings"

	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm"
	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm/types"
)

func main() {}

func init() {
	proxywasm.SetPluginContext(func(uint32) types.PluginContext { return &plugin{} })
}

// configuration names the fields that a body must have, beside being JSON.
type configuration struct {
	Required []string `json:"required"`
}

type plugin struct {
	types.DefaultPluginContext
	configuration configuration
}

func (p *plugin) OnPluginStart(size int) types.OnPluginStartStatus {
	if size == 0 {
		return types.OnPluginStartStatusOK
	}
	data, err := proxywasm.GetPluginConfiguration()
	if err == nil {
		err = json.Unmarshal(data, &p.configuration)
	}
	if err != nil {
		proxywasm.LogCritical("the configuration: " + err.Error())
		return types.OnPluginStartStatusFailed
	}
	return types.OnPluginStartStatusOK
}

func (p *plugin) NewHttpContext(uint32) types.HttpContext {
	return &stream{plugin: p}
}

type stream struct {
	types.DefaultHttpContext
	plugin *plugin
	isJSON bool
}

func (s *stream) OnHttpRequestHeaders(int, bool) types.Action {
	contentType, err := proxywasm.GetHttpRequestHeader("content-type")
	s.isJSON = err == nil && strings.HasPrefix(contentType, "application/json")
	// Paused here, Envoy would hand over no body either.
	return types.ActionContinue
}

func (s *stream) OnHttpRequestBody(size int, endOfStream bool) types.Action {
	if !s.isJSON {
		return types.ActionContinue
	}
	if !endOfStream {
		return types.ActionPause
	}
	body, err := proxywasm.GetHttpRequestBody(0, size)
	if err != nil {
		proxywasm.LogError("reading the body: " + err.Error())
		return types.ActionContinue
	}
	if complaint := s.plugin.configuration.judge(body); complaint != "" {
		headers := [][2]string{{"content-type", "text/plain"}}
		if err := proxywasm.SendHttpResponse(400, headers, []byte(complaint), -1); err != nil {
			proxywasm.LogError("answering: " + err.Error())
		}
		return types.ActionPause
	}
	return types.ActionContinue
}

// judge says what is wrong with a body; nothing is the empty text.
func (c configuration) judge(body []byte) string {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(body, &fields); err != nil {
		return "no JSON object: " + err.Error()
	}
	for _, name := range c.Required {
		if _, found := fields[name]; !found {
			return "the field " + name + " is missing"
		}
	}
	return ""
}
