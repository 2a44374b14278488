package main

import (
	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm"
	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm/types"
)

const (
	// The header that tells the upstream who asks. Only the service sets it.
	user         = "x-user"
	milliseconds = 1000
)

// Never run: Go asks for it in a package main.
func main() {}

// Runs when the proxy has loaded the module.
func init() {
	proxywasm.SetPluginContext(func(uint32) types.PluginContext { return &plugin{} })
}

// One for each configuration of the plugin, which says who is asked.
type plugin struct {
	types.DefaultPluginContext
	cluster string
	path    string
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
	p.cluster = readText(json, "cluster", "authorization")
	p.path = readText(json, "path", "/check")
	proxywasm.LogInfo("asking " + p.cluster + p.path)
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
	if err := proxywasm.RemoveHttpRequestHeader(user); err != nil {
		proxywasm.LogError("removing " + user + ": " + err.Error())
	}
	headers := [][2]string{
		{":method", "GET"},
		{":path", s.plugin.path},
		{":authority", s.plugin.cluster},
		{"authorization", requestHeader("authorization")},
		{"x-original-path", requestHeader(":path")},
	}
	if _, err := proxywasm.DispatchHttpCall(s.plugin.cluster, headers, nil, nil, milliseconds, s.decide); err != nil {
		proxywasm.LogError(s.plugin.cluster + " cannot be asked: " + err.Error())
		refuse(503, nil)
	}
	// Until decide is called.
	return types.ActionPause
}

func (s *stream) decide(_, size, _ int) {
	// Without an answer in time there are no headers.
	headers, err := proxywasm.GetHttpCallResponseHeaders()
	if err != nil {
		headers = nil
	}
	switch status := find(headers, ":status"); status {
	case "200":
		if name := find(headers, user); name != "" {
			if err := proxywasm.ReplaceHttpRequestHeader(user, name); err != nil {
				proxywasm.LogError("setting " + user + ": " + err.Error())
			}
		}
		if err := proxywasm.ResumeHttpRequest(); err != nil {
			proxywasm.LogError("resuming the request: " + err.Error())
		}
	case "401":
		refuse(401, answer(size))
	case "403":
		refuse(403, answer(size))
	default:
		proxywasm.LogError(s.plugin.cluster + " answers " + status)
		refuse(503, nil)
	}
}

func refuse(status uint32, body []byte) {
	if err := proxywasm.SendHttpResponse(status, nil, body, -1); err != nil {
		proxywasm.LogError("answering: " + err.Error())
	}
}

// answer is the body of what the service said.
func answer(size int) []byte {
	body, err := proxywasm.GetHttpCallResponseBody(0, size)
	if err != nil {
		return nil
	}
	return body
}

// requestHeader is empty where there is none.
func requestHeader(name string) string {
	value, err := proxywasm.GetHttpRequestHeader(name)
	if err != nil {
		return ""
	}
	return value
}

func find(headers [][2]string, name string) string {
	for _, header := range headers {
		if header[0] == name {
			return header[1]
		}
	}
	return ""
}
