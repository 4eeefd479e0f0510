@echo off
rem Starts Baton: the studio without arguments, the command line with them.
rem BATON_JAVA_OPTS, if set, is passed on to Java.
setlocal
set "BATON=%~dp0.."

set "JAVA="
call :use "%BATON%\runtime"
if not defined JAVA if defined JAVA_HOME call :use "%JAVA_HOME%"
if not defined JAVA if defined JAVA25_HOME call :use "%JAVA25_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :use "%%~dpJ.."
if not defined JAVA for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*") do if not defined JAVA call :use "%%~J"
if not defined JAVA (
  echo Baton needs Java 25 and found none: install it from https://adoptium.net, or set JAVA_HOME to where it is. 1>&2
  exit /b 2
)

if "%~1"=="" (
  "%JAVA%" %BATON_JAVA_OPTS% --module-path "%BATON%\lib\javafx" "@%BATON%\lib\studio.options" -cp "%BATON%\lib\*" baton.Main
) else (
  "%JAVA%" %BATON_JAVA_OPTS% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp "%BATON%\lib\*" baton.Main %*
)
exit /b %ERRORLEVEL%

rem Takes the folder's Java if its release file says 25 or later.
:use
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f tokens^=2^ delims^=^=.^" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%V GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b
