# Built in two steps: the program with everything it needs, then an image that holds nothing else: no shell, no package manager, not root.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble-aot AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/SpoBot.Domain/SpoBot.Domain.csproj src/SpoBot.Domain/
COPY src/SpoBot.Sandbox/SpoBot.Sandbox.csproj src/SpoBot.Sandbox/
COPY src/SpoBot/SpoBot.csproj src/SpoBot/
COPY src/SpoBot/Properties src/SpoBot/Properties
RUN dotnet restore src/SpoBot -p:PublishProfile=linux-x64 -r linux-x64 -p:PublishAot=true
COPY appsettings.example.json ./
COPY seeds seeds
COPY src src
RUN dotnet publish src/SpoBot -p:PublishProfile=linux-x64 --no-restore -o /app && mkdir /data

# «extra» for the zones of tzdata. Its ICU lies idle: all Russian is our own, the program runs with an invariant culture.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled-extra
COPY --from=build /app /app
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
USER $APP_UID
WORKDIR /data
VOLUME /data
ENV Storage__Path=/data/spobot.db \
    Log__Folder=/data/logs \
    Health__Url=http://127.0.0.1:8080
HEALTHCHECK --interval=1m --timeout=10s --start-period=30s CMD ["/app/spobot", "doctor", "--alive"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/app/spobot"]
CMD ["run"]
