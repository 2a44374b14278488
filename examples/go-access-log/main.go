package main

import (
	"encoding/json"

	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm"
	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm/types"
)

func main() {}

func init() {
	proxywasm.SetPluginContext(func(uint32) types.PluginContext { return &plugin{} })
}

type plugin struct{ types.DefaultPluginContext }

func (p *plugin) NewHttpContext(uint32) types.HttpContext {
	return &stream{}
}

// stream gathers what its line will say.
type stream struct {
	types.DefaultHttpContext
	entry entry
}

type entry struct {
	Method       string `json:"method"`
	Path         string `json:"path"`
	Status       string `json:"status"`
	RequestSize  int    `json:"requestSize"`
	ResponseSize int    `json:"responseSize"`
}

func (s *stream) OnHttpRequestHeaders(int, bool) types.Action {
	s.entry.Method = header(proxywasm.GetHttpRequestHeader(":method"))
	s.entry.Path = header(proxywasm.GetHttpRequestHeader(":path"))
	return types.ActionContinue
}

func (s *stream) OnHttpRequestBody(size int, _ bool) types.Action {
	s.entry.RequestSize += size
	return types.ActionContinue
}

func (s *stream) OnHttpResponseHeaders(int, bool) types.Action {
	s.entry.Status = header(proxywasm.GetHttpResponseHeader(":status"))
	return types.ActionContinue
}

func (s *stream) OnHttpResponseBody(size int, _ bool) types.Action {
	s.entry.ResponseSize += size
	return types.ActionContinue
}

func (s *stream) OnHttpStreamDone() {
	line, err := json.Marshal(s.entry)
	if err != nil {
		proxywasm.LogError("writing the line: " + err.Error())
		return
	}
	proxywasm.LogInfo(string(line))
}

// header is empty where there is none.
func header(value string, err error) string {
	if err != nil {
		return ""
	}
	return value
}
