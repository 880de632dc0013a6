@echo off
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Hashiya: the window without arguments, the command line with a command.
rem
rem   hashiya                     the window
rem   hashiya -nl ar              the window in Arabic; other options of the window begin with - too
rem   hashiya freq my-study       the command line
rem   hashiya --help              the command line's help
rem
rem The command line's arguments go to the program by an environment variable: it holds them as they were typed, in
rem Unicode whatever the code page is, and the program splits them as Windows programs do. A percent sign has to be
rem doubled where cmd.exe would read it as a variable; that is cmd.exe's rule, not ours.
rem
rem HASHIYA_CONFIGURATION  a folder for the platform's own files, in place of one in the user's profile
rem HASHIYA_VM_OPTIONS     more options for the Java virtual machine

setlocal EnableExtensions DisableDelayedExpansion
rem Java reads its own command line by the code page; the short form of our folder's name is plain letters.
for %%I in ("%~dp0.") do set "HOME_DIR=%%~sI"
set "LAUNCHER="
for %%I in ("%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%I"
if not defined LAUNCHER (
  echo hashiya: the folder 'plugins' is incomplete; please unpack Hashiya again 1>&2
  exit /b 1
)

set "JAVA_EXE="
call :try "%HOME_DIR%\jre"
call :try "%HOME_DIR%\..\runtime"
call :try "%JAVA_HOME%"
for /f "delims=" %%I in ('where java.exe 2^>nul') do call :try "%%~dpI.."
for /d %%I in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*") do call :try "%%I"
if not defined JAVA_EXE (
  echo hashiya: needs Java 21 or newer, and there is none in JAVA_HOME, on the PATH or in Program Files. 1>&2
  echo Please install one, for example Eclipse Temurin, and set JAVA_HOME to its folder. 1>&2
  exit /b 1
)

set "CONFIGURATION=@user.home/AppData/Local/Hashiya/configuration"
if defined HASHIYA_CONFIGURATION set "CONFIGURATION=%HASHIYA_CONFIGURATION%"
set "COMMON=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"

set "FIRST=%~1"
if not defined FIRST goto window
if "%FIRST%"=="--help" goto command
if "%FIRST%"=="--version" goto command
if "%FIRST%"=="-h" goto command
if "%FIRST%"=="-V" goto command
if "%FIRST:~0,1%"=="-" goto window

:command
rem Without quotes around the whole: those of the arguments themselves protect what is special to cmd.exe.
set HASHIYA_ARGUMENTS=%*
chcp 65001 >nul
"%JAVA_EXE%" %COMMON% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:-UsePerfData -Djava.awt.headless=true -Dhashiya.arguments.variable=HASHIYA_ARGUMENTS %HASHIYA_VM_OPTIONS% -jar "%LAUNCHER%" -nosplash -application org.hashiya.cli.application -data @none -configuration "%CONFIGURATION%/cli"
exit /b %ERRORLEVEL%

:window
set "DIRECTION="
set "PREVIOUS="
for %%A in (%*) do call :language "%%~A"
start "" "%JAVA_EXE:java.exe=javaw.exe%" %COMMON% %HASHIYA_VM_OPTIONS% -jar "%LAUNCHER%" -name Hashiya -application org.hashiya.app.application -configuration "%CONFIGURATION%/window" %DIRECTION% %*
exit /b 0

rem Remembers -dir rtl where -nl names Arabic. (A -dir of the user comes later on the command line and wins.)
:language
if /i "%PREVIOUS%"=="-nl" (
  set "WORD=%~1"
  call :arabic
)
set "PREVIOUS=%~1"
exit /b 0
:arabic
if /i "%WORD:~0,2%"=="ar" set "DIRECTION=-dir rtl"
exit /b 0

rem Takes the Java in folder %1 if none is taken yet and it is new enough.
:try
if defined JAVA_EXE exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b JAVA_VERSION^= "%~1\release"`) do for /f "delims=.+- " %%M in (%%V) do set "MAJOR=%%~M"
for /f "delims=0123456789" %%N in ("%MAJOR%") do exit /b 0
if %MAJOR% GEQ 21 for %%I in ("%~1") do set "JAVA_EXE=%%~sI\bin\java.exe"
exit /b 0
