@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Drivebay: without a verb, or with "run", the workbench; with another verb the command line.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version 2>&1 | findstr /r /c:"version \"2[5-9]" /c:"version \"[3-9][0-9]" >nul
if errorlevel 1 (
  echo drivebay: needs Java 25 or newer: neither JAVA_HOME nor the PATH has one. Install it from https://adoptium.net or set JAVA_HOME. 1>&2
  exit /b 1
)
set "OPTIONS=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="" goto workbench
if "%~1"=="run" goto workbench
"%JAVA%" %OPTIONS% -cp "%HERE%plugins\*" org.drivebay.cli.Main %*
exit /b %errorlevel%
:workbench
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
"%JAVA%" %OPTIONS% -jar "%LAUNCHER%"
exit /b %errorlevel%
