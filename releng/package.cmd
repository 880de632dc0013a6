@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Makes a native package of Hashiya with its own Java on Windows: releng\package.cmd [app-image|msi|exe]
rem Build first (mvn verify); JAVA_HOME names a JDK 21 or newer. msi and exe need the WiX tools that jpackage names.
setlocal EnableExtensions
set "TYPE=%~1"
if not defined TYPE set "TYPE=app-image"
set "ARCH=x86_64"
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" set "ARCH=aarch64"
set "TARGET=%~dp0product\target"
set "PRODUCT=%TARGET%\products\org.hashiya.product\win32\win32\%ARCH%\hashiya"
if not exist "%PRODUCT%\hashiya.cmd" (
  echo There is no product in %PRODUCT%; run mvn verify first. 1>&2
  exit /b 1
)
if not exist "%JAVA_HOME%\bin\jpackage.exe" (
  echo JAVA_HOME must name a JDK 21 or newer. 1>&2
  exit /b 1
)
set "MADE=%TARGET%\package"
if exist "%MADE%" rmdir /s /q "%MADE%"
for %%I in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=plugins\%%~nxI"
"%JAVA_HOME%\bin\jpackage" --type app-image --name Hashiya --app-version 0.1.0 --vendor Hashiya --dest "%MADE%" --input "%PRODUCT%" --main-jar "%LAUNCHER%" --add-modules java.se,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.xml.dom,jdk.zipfs --jlink-options "--strip-java-debug-attributes --no-man-pages --no-header-files" --java-options --enable-native-access=ALL-UNNAMED --java-options -Dfile.encoding=UTF-8 --java-options -Dosgi.configuration.area=@user.home/AppData/Local/Hashiya/package-0.1.0 || exit /b 1
if "%TYPE%"=="app-image" exit /b 0
"%JAVA_HOME%\bin\jpackage" --type %TYPE% --name Hashiya --app-version 0.1.0 --vendor Hashiya --dest "%MADE%" --app-image "%MADE%\Hashiya" --license-file "%~dp0..\LICENSE" --win-menu --win-dir-chooser
