# Read by ./mvnw before it starts Maven, with the caller's arguments in place.
# Finds JDK 25 where installers put it and lets Maven run on it; where there is none, one plain line and the end.

set +f # file name patterns, off in mvnw

# Java reads file names with umlauts only where the locale says UTF-8.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

jdk_on_path() {
  javac=$(command -v javac) && readlink -f "$javac" 2>/dev/null | sed 's|/bin/javac$||'
}

jdk=
for candidate in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "${JAVA_HOME_25_X64:-}" "$(jdk_on_path || :)" \
  /usr/lib/jvm/* /usr/lib64/jvm/* /opt/java/* /usr/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
  "$HOME"/.m2/jdks/* "$HOME"/.jbang/cache/jdks/* "$HOME"/.asdf/installs/java/* \
  "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
  "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
  if is_jdk_25 "$candidate"; then
    jdk=$candidate
    break
  fi
done

if [ -n "$jdk" ]; then
  export JAVA_HOME="$jdk"
  # The formatter looks into the compiler by an old door; Java 25 would remark on it at every build.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
elif [ ! -f "$HOME/.m2/toolchains.xml" ]; then
  die "Baton is built with JDK 25 and found none: install it from https://adoptium.net, or set JAVA_HOME to where it is."
fi

if [ ! -d "$HOME/.m2/repository/org/openjfx" ] && [ ! -f "$HOME/.m2/settings.xml" ]; then
  echo "Fetching what Baton is made of from Maven Central. This takes a minute or two, once." >&2
fi

set -f
