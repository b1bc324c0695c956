// Compiles the stories named on stdin (a JSON list of paths) with inkjs; one JSON line for each.
const fs = require("fs");
const path = require("path");
const home = path.join(process.env.SOFT_GLOW_INKJS, "node_modules", "inkjs");
const { Compiler, CompilerOptions } = require(path.join(home, "compiler", "Compiler.js"));
const { PosixFileHandler } = require(path.join(home, "compiler", "FileHandler", "PosixFileHandler.js"));

function compile(file, countAll) {
  const errors = [];
  const warnings = [];
  const tell = (message, kind) => (kind === 2 ? errors : warnings).push(message);
  const handler = new PosixFileHandler(path.dirname(file));
  const text = fs.readFileSync(file, "utf-8").replace("\ufeff", "");
  let json = null;
  try {
    const options = new CompilerOptions(path.basename(file), [], countAll, tell, handler);
    const story = new Compiler(text, options).Compile();
    if (errors.length === 0) json = story.ToJson();
  } catch (error) {
    errors.push("crash: " + error.message);
  }
  return { file, errors, warnings, json };
}

for (const file of JSON.parse(fs.readFileSync(0, "utf-8"))) {
  const both = [compile(file, false), compile(file, true)];
  process.stdout.write(JSON.stringify(both) + "\n");
}
