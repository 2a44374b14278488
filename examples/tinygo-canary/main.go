package main

import (
	"hash/fnv"
	"strconv"

	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm"
	"github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm/types"
)

func main() {}

func init() {
	proxywasm.SetPluginContext(func(uint32) types.PluginContext { return &plugin{} })
}

type plugin struct {
	types.DefaultPluginContext
	// How many of a hundred users try what is new.
	percent uint32
}

// OnPluginStart reads the configuration, which is the percentage.
func (p *plugin) OnPluginStart(size int) types.OnPluginStartStatus {
	data, err := proxywasm.GetPluginConfiguration()
	if err != nil {
		proxywasm.LogCritical("the configuration: " + err.Error())
		return types.OnPluginStartStatusFailed
	}
	percent, err := strconv.ParseUint(string(data), 10, 32)
	if err != nil || percent > 100 {
		proxywasm.LogCritical("the configuration is no percentage: " + string(data))
		return types.OnPluginStartStatusFailed
	}
	p.percent = uint32(percent)
	return types.OnPluginStartStatusOK
}

func (p *plugin) NewHttpContext(uint32) types.HttpContext {
	return &stream{plugin: p}
}

type stream struct {
	types.DefaultHttpContext
	plugin *plugin
}

// OnHttpRequestHeaders sets the header that routes match. A user stays on one side, whichever proxy is asked.
func (s *stream) OnHttpRequestHeaders(int, bool) types.Action {
	track := "stable"
	user, err := proxywasm.GetHttpRequestHeader("x-user")
	if err == nil && bucket(user) < s.plugin.percent {
		track = "canary"
	}
	if err := proxywasm.ReplaceHttpRequestHeader("x-track", track); err != nil {
		proxywasm.LogError("setting the track: " + err.Error())
	}
	return types.ActionContinue
}

// bucket puts a user into one of a hundred.
func bucket(user string) uint32 {
	hash := fnv.New32a()
	hash.Write([]byte(user))
	return hash.Sum32() % 100
}
