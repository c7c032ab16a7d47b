@echo off
rem Starts Wiredesk on the Java (from 17 up) of JAVA_HOME or of PATH.
rem   wiredesk [-data WORKSPACE] [PATH...]     open wires
rem   wiredesk check [OPTION...] PATH...       check without a window; check --help tells the options
setlocal
set "here=%~dp0."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%j in ("%here%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
if /i "%~1"=="check" goto check
"%java%" -Xmx1g -jar "%launcher%" -install "%here%" %*
exit /b %errorlevel%

:check
set "rest="
:next
shift
if "%~1"=="" goto run
set rest=%rest% %1
goto next
:run
"%java%" -Xmx1g -jar "%launcher%" -install "%here%" -application org.wiredesk.app.check -data @none%rest%
exit /b %errorlevel%
