using SpoBot.Cli;

return await CommandLine.Run(args);
