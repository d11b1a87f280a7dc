; The installer for a whole machine. tools/package-windows gives it:
;   VERSION  the program's version, such as 0.1.0
;   FILES    the folder of the portable program, whose files are installed
;   OUT      the installer's file
;   QUICK    where it is only tried: large, and made at once
; Silent: setup.exe /S [/AUTOSTART] [/D=C:\folder]; /D is the last, and without quotes.
Target amd64-unicode
!include LogicLib.nsh
!include FileFunc.nsh

!define NAME "Fluoroscopy kiosk"
!define ID "fluoroscopy-kiosk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

Name "${NAME}"
OutFile "${OUT}"
Icon "packaging/windows/fluoroscopy-kiosk.ico"
UninstallIcon "packaging/windows/fluoroscopy-kiosk.ico"
RequestExecutionLevel admin
InstallDir "$PROGRAMFILES64\${NAME}"
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "MIT OR Apache-2.0"

Page components
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; A running program's file cannot be replaced. A supervisor and its window have the same name.
!macro EndKiosk
  nsExec::Exec 'taskkill /F /IM ${ID}.exe'
  Pop $0
!macroend

Section "${NAME}"
  SectionIn RO
  SetRegView 64
  SetShellVarContext all
  !insertmacro EndKiosk
  SetOutPath "$INSTDIR"
  SetOverwrite try
  ClearErrors
  File "${FILES}/${ID}.exe"
  ${If} ${Errors}
    ; For whoever deploys it: as msiexec says that files are in use.
    SetErrorLevel 1603
    Abort "${ID}.exe is in use"
  ${EndIf}
  SetOverwrite on
  File "${FILES}/settings.example.toml"
  File "${FILES}/LICENSE-MIT"
  File "${FILES}/LICENSE-APACHE"
  File "${FILES}/THIRD-PARTY.txt"
  File "${FILES}/docs/windows.md"
  ; The licence of the fonts asks for its text beside them.
  SetOutPath "$INSTDIR\FONT-LICENCES"
  File "${FILES}/FONT-LICENCES/*.txt"
  SetOutPath "$INSTDIR"
  ; For all users this is %ProgramData%. What a clinic has set is never touched.
  CreateDirectory "$APPDATA\${ID}"
  ${IfNot} ${FileExists} "$APPDATA\${ID}\settings.toml"
    CopyFiles /SILENT "$INSTDIR\settings.example.toml" "$APPDATA\${ID}\settings.toml"
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${ID}.exe" "--kiosk"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${ID}.exe"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  ; The section below writes it again. An upgrade where that was unticked must not start any more.
  DeleteRegValue HKLM "${RUN}" "${ID}"
SectionEnd

Section /o "Start with Windows" autostart
  SetRegView 64
  WriteRegStr HKLM "${RUN}" "${ID}" '"$INSTDIR\${ID}.exe" --kiosk --supervise'
SectionEnd

Function .onInit
  SetRegView 64
  ; An upgrade goes where the older one is, and starts with Windows as that one does.
  ReadRegStr $0 HKLM "${UNINSTALL}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} $INSTDIR == "$PROGRAMFILES64\${NAME}"
    StrCpy $INSTDIR $0
  ${EndIf}
  ReadRegStr $0 HKLM "${RUN}" "${ID}"
  ${If} $0 != ""
    SectionSetFlags ${autostart} 1
  ${EndIf}
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/AUTOSTART" $2
  ${IfNot} ${Errors}
    SectionSetFlags ${autostart} 1
  ${EndIf}
FunctionEnd

Section "Uninstall"
  SetRegView 64
  SetShellVarContext all
  !insertmacro EndKiosk
  Delete "$INSTDIR\${ID}.exe"
  Delete "$INSTDIR\settings.example.toml"
  Delete "$INSTDIR\LICENSE-MIT"
  Delete "$INSTDIR\LICENSE-APACHE"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\windows.md"
  Delete "$INSTDIR\FONT-LICENCES\*.txt"
  RMDir "$INSTDIR\FONT-LICENCES"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKLM "${UNINSTALL}"
  DeleteRegValue HKLM "${RUN}" "${ID}"
  ; The logs of every user; the settings in %ProgramData% and %APPDATA% stay.
  FindFirst $0 $1 "$PROFILE\..\*"
  ${While} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
      Delete "$PROFILE\..\$1\AppData\Local\${ID}\kiosk.log*"
      Delete "$PROFILE\..\$1\AppData\Local\${ID}\screen.lock"
      RMDir "$PROFILE\..\$1\AppData\Local\${ID}"
    ${EndIf}
    FindNext $0 $1
  ${EndWhile}
  FindClose $0
SectionEnd
