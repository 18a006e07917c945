// Run the tests on a CPython of another version, in WebAssembly: node tests/house/wasm.mjs WHEELS [pytest's arguments].
// WHEELS is a folder of pure wheels: the library, what it needs, and pytest with hypothesis and sybil.
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const { loadPyodide } = createRequire(join(process.cwd(), "package.json"))("pyodide");
const [folder, ...args] = process.argv.slice(2);
const root = resolve(new URL("../..", import.meta.url).pathname);
const python = await loadPyodide({ env: { PYTHONDONTWRITEBYTECODE: "1", HOME: "/tmp" } });
const site = python.runPython("import site; site.getsitepackages()[0]");
for (const name of readdirSync(folder).filter((name) => name.endsWith(".whl"))) {
  python.unpackArchive(new Uint8Array(readFileSync(join(folder, name))), "whl", { extractDir: site });
}
python.FS.mkdirTree("/project");
python.FS.mount(python.FS.filesystems.NODEFS, { root }, "/project");
python.globals.set("args", python.toPy(args));
process.exitCode = python.runPython(`
import os, sys, pytest
os.chdir("/project")
print(sys.version)
int(pytest.main(["-p", "no:cacheprovider", "-q", *args]))
`);
