import { adminWithoutMfa } from './adminWithoutMfa.js';
import { backupSameAccount } from './backupSameAccount.js';
import { cdnBypass } from './cdnBypass.js';
import { controlPlanePublic } from './controlPlanePublic.js';
import { crossAccountNoTrust } from './crossAccountNoTrust.js';
import { dataToLowerZone } from './dataToLowerZone.js';
import { datastorePublicSubnet } from './datastorePublicSubnet.js';
import { datastoreUnencrypted } from './datastoreUnencrypted.js';
import { defaultSecurityGroup } from './defaultSecurityGroup.js';
import { earlyTlsTermination } from './earlyTlsTermination.js';
import { egressUnrestricted } from './egressUnrestricted.js';
import { entryWithoutDdosPosture } from './entryWithoutDdosPosture.js';
import { entryWithoutWaf } from './entryWithoutWaf.js';
import { envBridge } from './envBridge.js';
import { flowNotAllowed } from './flowNotAllowed.js';
import { guestOsUnmanaged } from './guestOsUnmanaged.js';
import { imdsV1Reachable } from './imdsV1Reachable.js';
import { internetAdminPort } from './internetAdminPort.js';
import { internetNonwebPort } from './internetNonwebPort.js';
import { internetToDatastore } from './internetToDatastore.js';
import { logsInAuditedAccount } from './logsInAuditedAccount.js';
import { missingSecurityGroup } from './missingSecurityGroup.js';
import { mixedTiersSubnet } from './mixedTiersSubnet.js';
import { naclAdminOpen } from './naclAdminOpen.js';
import { naclMissing } from './naclMissing.js';
import { naclReturnPath } from './naclReturnPath.js';
import { noAuditTrail } from './noAuditTrail.js';
import { noBackup } from './noBackup.js';
import { noBoundary } from './noBoundary.js';
import { noPatchPath } from './noPatchPath.js';
import { onpremLinkUnprotected } from './onpremLinkUnprotected.js';
import { openResourcePolicy } from './openResourcePolicy.js';
import { plaintextSensitiveInternal } from './plaintextSensitiveInternal.js';
import { plaintextUntrusted } from './plaintextUntrusted.js';
import { publicApiNoAuth } from './publicApiNoAuth.js';
import { publicComputeDirect } from './publicComputeDirect.js';
import { publicObjectStore } from './publicObjectStore.js';
import { residencyOrPerimeter } from './residencyOrPerimeter.js';
import { rootInUse } from './rootInUse.js';
import { rootWithoutMfa } from './rootWithoutMfa.js';
import { secretWithoutVault } from './secretWithoutVault.js';
import { sharedKey } from './sharedKey.js';
import { singleAz } from './singleAz.js';
import { thirdPartyNoExternalId } from './thirdPartyNoExternalId.js';
import { thirdPartyNoRecord } from './thirdPartyNoRecord.js';
import { unclassifiedData } from './unclassifiedData.js';
import { unownedSharedLayer } from './unownedSharedLayer.js';
import { workloadOverprivileged } from './workloadOverprivileged.js';
import type { Rule } from './types.js';

/** All context rules, in the order of their ids. */
export const rules: readonly Rule[] = [
  internetToDatastore,
  internetAdminPort,
  internetNonwebPort,
  datastorePublicSubnet,
  publicComputeDirect,
  missingSecurityGroup,
  defaultSecurityGroup,
  flowNotAllowed,
  naclMissing,
  naclReturnPath,
  naclAdminOpen,
  mixedTiersSubnet,
  plaintextUntrusted,
  plaintextSensitiveInternal,
  earlyTlsTermination,
  cdnBypass,
  publicObjectStore,
  entryWithoutWaf,
  entryWithoutDdosPosture,
  publicApiNoAuth,
  openResourcePolicy,
  crossAccountNoTrust,
  thirdPartyNoExternalId,
  rootWithoutMfa,
  rootInUse,
  adminWithoutMfa,
  workloadOverprivileged,
  secretWithoutVault,
  noPatchPath,
  guestOsUnmanaged,
  imdsV1Reachable,
  controlPlanePublic,
  singleAz,
  noBackup,
  backupSameAccount,
  residencyOrPerimeter,
  datastoreUnencrypted,
  sharedKey,
  dataToLowerZone,
  noAuditTrail,
  logsInAuditedAccount,
  egressUnrestricted,
  thirdPartyNoRecord,
  envBridge,
  noBoundary,
  onpremLinkUnprotected,
  unclassifiedData,
  unownedSharedLayer,
];
