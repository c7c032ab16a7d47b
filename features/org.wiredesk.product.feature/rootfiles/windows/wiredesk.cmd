@echo off
rem Starts Wiredesk on the Java (from 17 up) of JAVA_HOME or of PATH.
rem   wiredesk [-data WORKSPACE] [PATH...]     open wires
rem   wiredesk check [OPTION...] PATH...       check without a window; check --help tells the options
rem   wiredesk list-checks, times, claims, notes, compare, report, desk ...    the other commands without a window
setlocal
set "here=%~dp0."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%j in ("%here%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
for %%c in (check list-checks times claims notes compare report desk) do if /i "%~1"=="%%c" goto windowless
rem 23 is Eclipse's word for "start me again": File > Restart, another theme, an update.
:window
"%java%" -Xmx1g -jar "%launcher%" -install "%here%" %*
if %errorlevel%==23 goto window
exit /b %errorlevel%

:windowless
"%java%" -Xmx1g -jar "%launcher%" -install "%here%" -application org.wiredesk.app.check -data @none %*
exit /b %errorlevel%
