/** What a shell has to know of a command. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  /** Words that its first argument can be; none = files. */
  readonly words: readonly string[];
  readonly options: readonly {
    /** `-o`, `--out`. */
    readonly names: readonly string[];
    readonly description: string;
    /** Words that its value can be; none = files. */
    readonly values: readonly string[];
    readonly takesValue: boolean;
  }[];
}

/** In single quotes of sh. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

export function completionScript(shell: 'bash' | 'zsh' | 'fish', commands: readonly CompletedCommand[]): string {
  if (shell === 'bash') return bash(commands);
  return shell === 'zsh' ? zsh(commands) : fish(commands);
}

function bash(commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.values.length > 0)
      .map((option) => {
        const cases = option.names.map((word) => quoted(`${name} ${word}`)).join('|');
        return `    ${cases}) COMPREPLY=($(compgen -W ${quoted(option.values.join(' '))} -- "$word")); return ;;`;
      }),
  );
  const words = commands.map(({ name, options, words: own }) => {
    const flags = options.flatMap((option) => option.names);
    return `    ${name}) flags=${quoted(flags.join(' '))} words=${quoted(own.join(' '))} ;;`;
  });
  return `# demarc completion for bash
_demarc() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} flags words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...commands.map(({ name }) => name), '--help', '--version'].join(' '))} -- "$word"))
    return
  fi
  case "$command $before" in
${values.join('\n')}
  esac
  case "$command" in
${words.join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$word"))
  elif [ -n "$words" ] && [ "$COMP_CWORD" -eq 2 ]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _demarc demarc
`;
}

/** A description inside of an argument of \`_arguments\`. */
const zshWords = (text: string) => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", '’');

function zsh(commands: readonly CompletedCommand[]): string {
  const list = commands.map(({ name, description }) => `    '${name}:${zshWords(description)}'`).join('\n');
  const cases = commands.map(({ name, options, words }) => {
    const flags = options.flatMap((option) =>
      option.names.map((word) => {
        const value = option.values.length > 0 ? `:value:(${option.values.join(' ')})` : ':value:_files';
        return `      '${word}[${zshWords(option.description)}]${option.takesValue ? value : ''}'`;
      }),
    );
    const first = words.length > 0 ? [`      '1:word:(${words.join(' ')})'`] : [];
    return `    ${name}) _arguments \\\n${[...flags, ...first, "      '*:file:_files'"].join(' \\\n')} ;;`;
  });
  return `#compdef demarc
# demarc completion for zsh
_demarc() {
  local -a commands
  commands=(
${list}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
_demarc "$@"
`;
}

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, description, words, options }) => [
    `complete -c demarc -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(description)}`,
    ...(words.length > 0
      ? [`complete -c demarc -n '__fish_seen_subcommand_from ${name}' -f -a ${fishQuoted(words.join(' '))}`]
      : []),
    ...options.map((option) => {
      const names = option.names.map((word) => (word.startsWith('--') ? `-l ${word.slice(2)}` : `-s ${word.slice(1)}`));
      const value = option.values.length > 0 ? ` -x -a ${fishQuoted(option.values.join(' '))}` : ' -r';
      return `complete -c demarc -n '__fish_seen_subcommand_from ${name}' ${names.join(' ')}${option.takesValue ? value : ''} -d ${fishQuoted(option.description)}`;
    }),
  ]);
  return `# demarc completion for fish\n${lines.join('\n')}\n`;
}

/** In single quotes of fish, which knows two escapes in them. */
const fishQuoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
