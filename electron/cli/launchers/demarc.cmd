@echo off
where node >nul 2>nul || (echo demarc: the command line needs Node.js 20 or newer on the PATH. Install it from https://nodejs.org. 1>&2 & exit /b 2)
node "%~dp0demarc.cjs" %*
