// Compiles the stories named on stdin (a JSON list of paths) with inkjs, and plays them; one JSON
// line for each: what it makes without and with `-c`, its errors, and the transcript.
const fs = require("fs");
const path = require("path");
const home = path.join(process.env.SOFT_GLOW_INKJS, "node_modules", "inkjs");
const { Compiler, CompilerOptions } = require(path.join(home, "compiler", "Compiler.js"));
const { PosixFileHandler } = require(path.join(home, "compiler", "FileHandler", "PosixFileHandler.js"));
const { Story } = require(path.join(home, "engine", "Story.js"));

function compile(file, countAll) {
  const errors = [];
  const tell = (message, kind) => kind === 2 && errors.push(message);
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
  return { errors, json };
}

// The same, rule for rule, as in playing.py.
const SCRIPTS = { first: () => 0, last: (_, count) => count - 1, turns: (nth, count) => nth % count };

function play(json, pick) {
  const said = [];
  let failed = false;
  let lines = 0;
  let story = null;
  try {
    story = new Story(json);
  } catch (error) {
    return ["(error)"];
  }
  story.allowExternalFunctionFallbacks = true;
  story.state.storySeed = 7;
  story.onError = (_, kind) => (failed = failed || kind === 2);
  const tags = (list) => (list || []).forEach((tag) => said.push("    # " + tag));
  try {
    for (let nth = 0; ; nth++) {
      while (story.canContinue) {
        story.ContinueAsync(300);
        if (!story.asyncContinueComplete) return [...said, "(endless)"];
        if (failed) return [...said, "(error)"];
        if (++lines > 40) return [...said, "(and so on)"];
        said.push(story.currentText.replace(/\n$/, ""));
        tags(story.currentTags);
      }
      const choices = story.currentChoices;
      if (choices.length === 0) return [...said, "(end)"];
      if (nth === 8) return [...said, "(and so on)"];
      const taken = pick(nth, choices.length);
      choices.forEach((choice, index) => {
        said.push((index === taken ? "  > " : "  * ") + choice.text);
        tags(choice.tags);
      });
      story.ChooseChoiceIndex(taken);
    }
  } catch (error) {
    return [...said, "(error)"];
  }
}

function transcript(json) {
  const plays = new Map();
  for (const [name, pick] of Object.entries(SCRIPTS)) {
    const said = play(json, pick).join("\n");
    if (![...plays.values()].includes(said)) plays.set(name, said);
    if (!/^  > /m.test(said)) break; // nothing was chosen
  }
  return [...plays].map(([name, said]) => `== ${name}\n${said}\n`).join("");
}

const asked = JSON.parse(fs.readFileSync(0, "utf-8"));
for (const file of asked.files) {
  const [plain, counted] = [compile(file, false), compile(file, true)];
  const played = asked.play && plain.json !== null ? transcript(plain.json) : null;
  const said = { json: plain.json, counted: counted.json, errors: plain.errors, played };
  process.stdout.write(JSON.stringify(said) + "\n");
}
