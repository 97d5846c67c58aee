@echo off
rem Starts Puhui on Windows. Beside puhui.jar (the delivered zip) it only runs; in a source checkout it builds first,
rem whenever a source is newer than the last build. PUHUI_JAVA_OPTS is handed to Java (-Xmx8g, say).
setlocal DisableDelayedExpansion

rem The console shows UTF-8 while this runs, and gets its own code page back at the end.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul

rem Without the last backslash, which would swallow the quote behind it.
set "home=%~dp0"
set "home=%home:~0,-1%"

if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"
set "version="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~v"
if not defined version goto :no_java
set "major=0"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 goto :no_java

if "%~1"=="test" goto :test

set "jar=%home%\puhui.jar"
if exist "%jar%" goto :run
set "jar=%home%\target\puhui.jar"
call :build_if_stale
if errorlevel 1 goto :build_failed

:run
rem A check of the rules ends within seconds: code made to run for minutes is not worth making.
set "tuning=-XX:+UseParallelGC"
if "%~1 %~2"=="rules check" set "tuning=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1 %~2"=="rules doc" set "tuning=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
java %tuning% -Xshare:auto -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %PUHUI_JAVA_OPTS% "-Dpuhui.home=%home%" -jar "%jar%" %*
set "code=%errorlevel%"
goto :end

:build_if_stale
if not exist "%jar%" goto :build
set "PUHUI_HOME=%home%"
powershell -NoProfile -Command "$h = $env:PUHUI_HOME; $b = Get-Item -LiteralPath \"$h\target\puhui.built\" -ErrorAction SilentlyContinue; if (-not $b) { exit 1 }; if (@(Get-Item -LiteralPath \"$h\pom.xml\") + @(Get-ChildItem -LiteralPath \"$h\src\main\" -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $b.LastWriteTimeUtc } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 exit /b 0
:build
echo Building Puhui, once ... 1>&2
if not exist "%home%\target" mkdir "%home%\target"
type nul >"%home%\target\puhui.built.next"
pushd "%home%"
call mvnw.cmd -B -q -DskipTests -Dassembly.skipAssembly=true package 1>&2
set "built=%errorlevel%"
popd
if not "%built%"=="0" exit /b 1
move /y "%home%\target\puhui.built.next" "%home%\target\puhui.built" >nul
exit /b 0

:test
if not exist "%home%\pom.xml" goto :no_sources
pushd "%home%"
if "%~2"=="delivery" (
  call mvnw.cmd -B verify -Dtest=NONE -Dsurefire.failIfNoSpecifiedTests=false "-Dit.test=*IT"
) else (
  call mvnw.cmd -B verify
)
set "code=%errorlevel%"
popd
goto :end

rem Chinese stands in whole echo lines below and nowhere else: the command processor loses its place in other lines.

:no_sources
set "code=2"
echo The tests come with the sources, not with the delivered zip. 1>&2
echo 测试随源代码提供，不在发布包中。 1>&2
goto :end

:build_failed
set "code=70"
echo The build failed; what is wrong stands above. 1>&2
echo 构建失败，原因见上文。 1>&2
goto :end

:no_java
set "code=2"
echo Puhui needs a JDK, version 17 or newer; none was found by JAVA_HOME or on the PATH. Version found: %version% 1>&2
echo   Install one, or set JAVA_HOME to its folder, then start Puhui again. 1>&2
echo 普惠需要 JDK 17 或更高版本；JAVA_HOME 与 PATH 中没有找到。找到的版本：%version% 1>&2
echo   请安装 JDK，或将 JAVA_HOME 指向其目录，然后重新启动普惠。 1>&2
goto :end

:end
if defined page chcp %page% >nul
exit /b %code%
