import { Argument, type Command, type Option } from 'commander';
import type { CompletedCommand } from '../completionScript.js';
import type { Registrar } from './registrar.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export function addCompletion({ io, program, perform, add }: Registrar): void {
  add('completion', 'print a script that completes commands and options in your shell', [
    'completion bash > ~/.local/share/bash-completion/completions/demarc',
    'completion zsh > "${fpath[1]}/_demarc"',
    'completion fish > ~/.config/fish/completions/demarc.fish',
  ])
    .addArgument(new Argument('<shell>', 'which shell').choices([...SHELLS]))
    .action((shell: (typeof SHELLS)[number]) =>
      perform(async () => {
        const { completionScript } = await import('../completionScript.js');
        io.out(completionScript(shell, program.commands.map(completed)));
        return 0;
      }),
    );
}

function completed(command: Command): CompletedCommand {
  return {
    name: command.name(),
    description: command.description(),
    words: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    options: command.options.map(completedOption),
  };
}

function completedOption({
  long,
  short,
  description,
  argChoices,
  required,
}: Option): CompletedCommand['options'][number] {
  return {
    names: [short, long].filter((name) => name !== undefined),
    description,
    values: argChoices ?? [],
    takesValue: required,
  };
}
