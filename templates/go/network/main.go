package main

import (
	"bytes"

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
	password []byte
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
	p.password = []byte(readText(json, "password", ""))
	if len(p.password) == 0 {
		proxywasm.LogCritical("the configuration has no password")
		return types.OnPluginStartStatusFailed
	}
	proxywasm.LogInfo("a password opens a connection")
	return types.OnPluginStartStatusOK
}

func (p *plugin) NewTcpContext(uint32) types.TcpContext {
	return &connection{plugin: p}
}

// One for each connection.
type connection struct {
	types.DefaultTcpContext
	plugin *plugin
	// Whether the client has said the password.
	open bool
}

func (c *connection) OnDownstreamData(size int, endOfStream bool) types.Action {
	if c.open {
		return types.ActionContinue
	}
	data, err := proxywasm.GetDownstreamData(0, size)
	if err != nil {
		data = nil
	}
	if rest, found := bytes.CutPrefix(data, c.plugin.password); found {
		c.open = true
		// The upstream doesn't get to see it.
		if err := proxywasm.ReplaceDownstreamData(rest); err != nil {
			proxywasm.LogError("taking out the password: " + err.Error())
		}
		return types.ActionContinue
	}
	if endOfStream || !bytes.HasPrefix(c.plugin.password, data) {
		proxywasm.LogWarn("a wrong password: closing the connection")
		if err := proxywasm.CloseDownstream(); err != nil {
			proxywasm.LogError("closing the connection: " + err.Error())
		}
	}
	// What has come is kept, and is there again with the next data.
	return types.ActionPause
}

func (c *connection) OnUpstreamData(size int, endOfStream bool) types.Action {
	// Change what the upstream answers here: GetUpstreamData has it.
	return types.ActionContinue
}
