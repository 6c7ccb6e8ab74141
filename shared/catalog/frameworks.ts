/**
 * Where published AWS controls appear in other frameworks: ids only, as the cdk-nag packs and the conformance packs of
 * AWS Config state them. Control id → framework → its ids, separated by spaces.
 */
export const FRAMEWORKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'CIS-AWS-7.0:2.13': {
    'NIST-800-53-R5':
      'AC-2i.2 AC-2(1) AC-2(6) AC-3 AC-3(3)(a) AC-3(3)(b)(1) AC-3(3)(b)(2) AC-3(3)(b)(3) AC-3(3)(b)(4) AC-3(3)(b)(5) AC-3(3)(c) AC-3(3) AC-3(4)(a) AC-3(4)(b) AC-3(4)(c) AC-3(4)(d) AC-3(4)(e) AC-3(4) AC-3(7) AC-3(8) AC-3(12)(a) AC-3(13) AC-3(15)(a) AC-3(15)(b) AC-4(28) AC-6 AC-6(3) AC-24 CM-5(1)(a) CM-6a CM-9b MP-2 SC-23(3)',
    'NIST-800-53-R4': 'AC-2(1) AC-2(j) AC-3 AC-6',
    'PCI-DSS-3.2.1': '2.2 7.1.2 7.1.3 7.2.1 7.2.2',
    HIPAA:
      '164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'CIS-AWS-7.0:2.16': {
    'NIST-800-53-R5': 'AC-3 CM-5(1)(a) CM-6a',
    'PCI-DSS-3.2.1': '2.2 7.1.1 7.2.1',
    HIPAA:
      '164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'FSBP:APIGateway.1': {
    'NIST-800-53-R5':
      'AC-4(26) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SI-4(17) SI-7(8)',
    'NIST-800-53-R4': 'AU-2(a)(d) AU-3 AU-12(a)(c)',
    'PCI-DSS-3.2.1': '10.1 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6 10.5.4',
    HIPAA: '164.312(b)',
  },
  'FSBP:APIGateway.2': {
    'NIST-800-53-R5':
      'AC-4 AC-4(22) AC-17(2) AC-24(1) AU-9(3) CA-9b IA-5(1)(c) PM-17b SC-7(4)(b) SC-7(4)(g) SC-8 SC-8(1) SC-8(2) SC-8(3) SC-8(4) SC-8(5) SC-13a SC-23 SI-1a.2 SI-1c.2',
    'PCI-DSS-3.2.1': '2.3 4.1 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
  },
  'FSBP:APIGateway.3': {
    HIPAA: '164.312(b)',
  },
  'FSBP:APIGateway.4': {
    'NIST-800-53-R5': 'AC-4(21)',
    'PCI-DSS-3.2.1': '6.6',
  },
  'FSBP:APIGateway.5': {
    'NIST-800-53-R5': 'AU-9(3) CP-9d SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
    'NIST-800-53-R4': 'SC-13 SC-28',
    'PCI-DSS-3.2.1': '3.4',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(2)(ii))',
  },
  'FSBP:AutoScaling.1': {
    'NIST-800-53-R5':
      'AU-12(3) AU-14a AU-14b CA-2(2) CA-7 CA-7b CM-6a CM-9b PM-14a.1 PM-14b PM-31 SC-6 SC-36(1)(a) SI-2a',
    'NIST-800-53-R4': 'SC-5',
    'PCI-DSS-3.2.1': '2.2',
    HIPAA: '164.312(b)',
  },
  'FSBP:AutoScaling.5': {
    'NIST-800-53-R5': 'AC-3 AC-4(21) CM-6a SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    HIPAA:
      '164.308(a)(3)(i) 164.308(a)(3)(ii)(B) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:CloudTrail.2': {
    'NIST-800-53-R5': 'AU-9(3) CM-6a CM-9b CP-9d SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
    'NIST-800-53-R4': 'AU-9 SC-13 SC-28',
    'PCI-DSS-3.2.1': '2.2 3.4 10.5',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(2)(ii)',
  },
  'FSBP:CloudTrail.4': {
    'NIST-800-53-R5':
      'AU-9a CM-6a CM-9b PM-11b PM-17b SA-1(1) SA-10(1) SC-16(1) SI-1a.2 SI-1c.2 SI-4d SI-7a SI-7(1) SI-7(3) SI-7(7)',
    'NIST-800-53-R4': 'AU-9 SC-13 SC-28',
    'PCI-DSS-3.2.1': '2.2 10.5.2 10.5 10.5.5 11.5',
    HIPAA: '164.312(c)(1) 164.312(c)(2)',
  },
  'FSBP:CloudTrail.5': {
    'NIST-800-53-R5':
      'AC-2(4) AC-3(1) AC-3(10) AC-4(26) AC-6(9) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-4(1) AU-6(1) AU-6(3) AU-6(4) AU-6(5) AU-6(6) AU-6(9) AU-7(1) AU-8b AU-9(7) AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) AU-16 CA-7b CM-5(1)(b) CM-6a CM-9b IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SI-1(1)(c) SI-3(8)(b) SI-4(2) SI-4(17) SI-4(20) SI-7(8) SI-10(1)(c)',
    'NIST-800-53-R4':
      'AC-2(4) AC-2(g) AU-2(a)(d) AU-3 AU-6(1)(3) AU-7(1) AU-12(a)(c) CA-7(a)(b) SI-4(2) SI-4(4) SI-4(5) SI-4(a)(b)(c)',
    'PCI-DSS-3.2.1': '2.2 10.1 10.2.1 10.2.2 10.2.3 10.2.5 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6 10.5.3 10.5.4',
    HIPAA: '164.308(a)(3)(ii)(A) 164.312(b)',
  },
  'FSBP:CodeBuild.1': {
    'NIST-800-53-R4': 'SA-3(a)',
    'PCI-DSS-3.2.1': '8.2.1',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'FSBP:CodeBuild.2': {
    'NIST-800-53-R4': 'AC-6 IA-5(7) SA-3(a)',
    'PCI-DSS-3.2.1': '8.2.1',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'FSBP:DMS.1': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'NIST-800-53-R4': 'AC-4',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:DynamoDB.1': {
    'NIST-800-53-R5':
      'CP-1a.1(b) CP-1a.2 CP-2a CP-2a.6 CP-2a.7 CP-2d CP-2e CP-2(5) CP-2(6) CP-6(2) CP-10 SC-5(2) SC-6 SC-22 SC-36 SI-13(5)',
    'NIST-800-53-R4': 'CP-10 SC-5',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(C)',
  },
  'FSBP:DynamoDB.2': {
    'NIST-800-53-R5': 'CP-1(2) CP-2(5) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    'NIST-800-53-R4': 'CP-9(b) CP-10 SI-12',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'FSBP:DynamoDB.4': {
    'NIST-800-53-R5': 'CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    'NIST-800-53-R4': 'CP-9(b) CP-10 SI-12',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'FSBP:EC2.13': {
    'NIST-800-53-R5':
      'AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) CM-9b SC-7a SC-7c SC-7(7) SC-7(11) SC-7(12) SC-7(16) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28)',
    'NIST-800-53-R4': 'AC-4 SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 2.2 2.2.2',
    HIPAA:
      '164.308(a)(3)(i) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:EC2.15': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:EC2.19': {
    'NIST-800-53-R5':
      'AC-4(21) AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) CM-2a CM-2(2) CM-6a CM-7b CM-8(6) CM-9b SC-7a SC-7c SC-7(5) SC-7(7) SC-7(11) SC-7(12) SC-7(16) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28)',
    'NIST-800-53-R4': 'AC-4 CM-2 SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 2.2 2.2.2',
    HIPAA:
      '164.308(a)(3)(i) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:EC2.2': {
    'NIST-800-53-R5':
      'AC-4(21) AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) CM-6a CM-9b SC-7a SC-7c SC-7(5) SC-7(7) SC-7(11) SC-7(12) SC-7(16) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28)',
    'NIST-800-53-R4': 'AC-4 SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 2.1 2.2 2.2.2',
    HIPAA: '164.312(e)(1)',
  },
  'FSBP:EC2.28': {
    'NIST-800-53-R5': 'CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    'NIST-800-53-R4': 'CP-9(b) CP-10 SI-12',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'FSBP:EC2.6': {
    'NIST-800-53-R5':
      'AC-4(26) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) CM-6a CM-9b IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SI-4(17) SI-7(8)',
    'NIST-800-53-R4': 'AU-2(a)(d) AU-3 AU-12(a)(c)',
    'PCI-DSS-3.2.1': '2.2 10.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6',
    HIPAA: '164.308(a)(3)(ii)(A) 164.312(b)',
  },
  'FSBP:EC2.8': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(3)(a) AC-3(3)(b)(1) AC-3(3)(b)(2) AC-3(3)(b)(3) AC-3(3)(b)(4) AC-3(3)(b)(5) AC-3(3)(c) AC-3(3) AC-3(4)(a) AC-3(4)(b) AC-3(4)(c) AC-3(4)(d) AC-3(4)(e) AC-3(4) AC-3(7) AC-3(8) AC-3(12)(a) AC-3(13) AC-3(15)(a) AC-3(15)(b) AC-4(28) AC-6 AC-24 CM-5(1)(a) MP-2 SC-23(3)',
    'NIST-800-53-R4': 'AC-6',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'FSBP:EC2.9': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'NIST-800-53-R4': 'AC-4 AC-6 AC-21(b) SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:ECS.1': {
    'NIST-800-53-R5': 'AC-3 AC-5b CM-5(1)(a)',
    'PCI-DSS-3.2.1': '7.2.1',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'FSBP:EFS.1': {
    'NIST-800-53-R5': 'AU-9(3) CP-9d SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
    'NIST-800-53-R4': 'SC-13 SC-28',
    'PCI-DSS-3.2.1': '3.4 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(2)(ii)',
  },
  'FSBP:EFS.2': {
    'NIST-800-53-R5': 'CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    'NIST-800-53-R4': 'CP-9(b) CP-10 SI-12',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'FSBP:ELB.1': {
    'NIST-800-53-R5':
      'AC-4 AC-4(22) AC-17(2) AC-24(1) AU-9(3) CA-9b IA-5(1)(c) PM-17b SC-7(4)(b) SC-7(4)(g) SC-8 SC-8(1) SC-8(2) SC-8(3) SC-8(4) SC-8(5) SC-13a SC-23 SI-1a.2 SI-1c.2',
    'NIST-800-53-R4': 'AC-17(2) SC-7 SC-8 SC-8(1) SC-13 SC-23',
    'PCI-DSS-3.2.1': '2.3 4.1 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
  },
  'FSBP:ELB.16': {
    'NIST-800-53-R5': 'AC-4(21)',
    'NIST-800-53-R4': 'SC-7 SI-4(a)(b)(c)',
    'PCI-DSS-3.2.1': '6.6',
  },
  'FSBP:ELB.2': {
    'NIST-800-53-R5':
      'AC-4 AC-4(22) AC-17(2) AC-24(1) AU-9(3) CA-9b IA-5(1)(c) PM-17b SC-7(4)(b) SC-7(4)(g) SC-8 SC-8(1) SC-8(2) SC-8(3) SC-8(4) SC-8(5) SC-13a SC-23 SC-23(5) SI-1a.2 SI-1c.2',
    'NIST-800-53-R4': 'AC-17(2) SC-7 SC-8 SC-8(1) SC-13',
    'PCI-DSS-3.2.1': '4.1 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
  },
  'FSBP:ELB.3': {
    'NIST-800-53-R5':
      'AC-4 AC-4(22) AC-17(2) AC-24(1) AU-9(3) CA-9b IA-5(1)(c) PM-17b SC-7(4)(b) SC-7(4)(g) SC-8 SC-8(1) SC-8(2) SC-8(3) SC-8(4) SC-8(5) SC-13a SC-23 SI-1a.2 SI-1c.2',
    'NIST-800-53-R4': 'AC-17(2) SC-7 SC-8 SC-8(1) SC-23',
    'PCI-DSS-3.2.1': '2.3 4.1 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
  },
  'FSBP:ELB.4': {
    'NIST-800-53-R4': 'AC-17(2)',
    'PCI-DSS-3.2.1': '4.1 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
  },
  'FSBP:ELB.5': {
    'NIST-800-53-R5':
      'AC-4(26) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SI-4(17) SI-7(8)',
    'NIST-800-53-R4': 'AU-2(a)(d)',
    'PCI-DSS-3.2.1': '10.1 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6 10.5.4',
    HIPAA: '164.312(b)',
  },
  'FSBP:ELB.6': {
    'NIST-800-53-R5':
      'CA-7(4)(c) CM-2a CM-2(2) CM-3a CM-8(6) CP-1a.1(b) CP-1a.2 CP-2a CP-2a.6 CP-2a.7 CP-2d CP-2e CP-2(5) SA-15a.4 SC-5(2) SC-22',
    'NIST-800-53-R4': 'CM-2 CP-10',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(C)',
  },
  'FSBP:ELB.9': {
    'NIST-800-53-R5':
      'CP-1a.1(b) CP-1a.2 CP-2a CP-2a.6 CP-2a.7 CP-2d CP-2e CP-2(5) CP-2(6) CP-6(2) CP-10 SC-5(2) SC-6 SC-22 SC-36 SI-13(5)',
    'NIST-800-53-R4': 'SC-5 CP-10',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(C)',
  },
  'FSBP:ElastiCache.1': {
    'NIST-800-53-R5': 'CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    'NIST-800-53-R4': 'CP-9(b) CP-10 SI-12',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'FSBP:ElasticBeanstalk.1': {
    'NIST-800-53-R5': 'AU-12(3) AU-14a AU-14b CA-2(2) CA-7 CA-7b PM-14a.1 PM-14b PM-31 SC-6 SC-36(1)(a) SI-2a',
    HIPAA: '164.312(b)',
  },
  'FSBP:IAM.1': {
    'NIST-800-53-R5':
      'AC-2i.2 AC-2(1) AC-2(6) AC-3 AC-3(3)(a) AC-3(3)(b)(1) AC-3(3)(b)(2) AC-3(3)(b)(3) AC-3(3)(b)(4) AC-3(3)(b)(5) AC-3(3)(c) AC-3(3) AC-3(4)(a) AC-3(4)(b) AC-3(4)(c) AC-3(4)(d) AC-3(4)(e) AC-3(4) AC-3(7) AC-3(8) AC-3(12)(a) AC-3(13) AC-3(15)(a) AC-3(15)(b) AC-4(28) AC-5b AC-6 AC-6(2) AC-6(3) AC-6(10) AC-24 CM-5(1)(a) CM-6a CM-9b MP-2 SC-23(3) SC-25',
    'NIST-800-53-R4': 'AC-2(1) AC-2(j) AC-3 AC-6',
    'PCI-DSS-3.2.1': '2.2 7.1.2 7.1.3 7.2.1 7.2.2',
    HIPAA:
      '164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'FSBP:IAM.2': {
    'NIST-800-53-R5':
      'AC-2i.2 AC-2(1) AC-2(6) AC-3 AC-3(3)(a) AC-3(3)(b)(1) AC-3(3)(b)(2) AC-3(3)(b)(3) AC-3(3)(b)(4) AC-3(3)(b)(5) AC-3(3)(c) AC-3(3) AC-3(4)(a) AC-3(4)(b) AC-3(4)(c) AC-3(4)(d) AC-3(4)(e) AC-3(4) AC-3(7) AC-3(8) AC-3(12)(a) AC-3(13) AC-3(15)(a) AC-3(15)(b) AC-4(28) AC-6 AC-6(3) AC-24 CM-5(1)(a) CM-6a CM-9b MP-2 SC-23(3) SC-25',
    'NIST-800-53-R4': 'AC-2(j) AC-3 AC-5c AC-6',
    'PCI-DSS-3.2.1': '2.2 7.1.2 7.1.3 7.2.1 7.2.2',
    HIPAA:
      '164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'FSBP:IAM.21': {
    'NIST-800-53-R5': 'AC-3 AC-5b AC-6(2) AC-6(10) CM-5(1)(a)',
    'PCI-DSS-3.2.1': '7.1.2 7.1.3 7.2.1 7.2.2',
    HIPAA:
      '164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'FSBP:KMS.4': {
    'NIST-800-53-R5': 'CM-6a CM-9b SA-9(6) SC-12 SC-12(2) SC-12(6)',
    'NIST-800-53-R4': 'CM-6a CM-9b SA-9(6) SC-12 SC-12(2) SC-12(6)',
    'PCI-DSS-3.2.1': '2.2 3.5 3.6 3.6.4',
  },
  'FSBP:Lambda.1': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'NIST-800-53-R4': 'AC-3 AC-4 AC-6 AC-21(b) SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:Lambda.3': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-25',
    'NIST-800-53-R4': 'AC-4 SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:OpenSearch.1': {
    'NIST-800-53-R5': 'AU-9(3) CP-9d SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
    'NIST-800-53-R4': 'SC-13 SC-28',
    'PCI-DSS-3.2.1': '3.4 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(2)(ii)',
  },
  'FSBP:OpenSearch.2': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-25',
    'NIST-800-53-R4': 'AC-4 SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:OpenSearch.3': {
    'NIST-800-53-R5':
      'AC-4 AC-4(22) AC-24(1) AU-9(3) CA-9b PM-17b SC-7(4)(b) SC-7(4)(g) SC-8 SC-8(1) SC-8(2) SC-8(3) SC-8(4) SC-8(5) SC-13a SC-23 SI-1a.2 SI-1c.2',
    'NIST-800-53-R4': 'SC-7 SC-8 SC-8(1)',
    'PCI-DSS-3.2.1': '4.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
  },
  'FSBP:OpenSearch.4': {
    'NIST-800-53-R5': 'AU-10',
    'PCI-DSS-3.2.1': '10.1 10.2.1 10.2.2 10.2.3 10.2.4 10.2.5 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6',
    HIPAA: '164.308(a)(3)(ii)(A) 164.312(b)',
  },
  'FSBP:RDS.11': {
    'NIST-800-53-R5': 'CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    'NIST-800-53-R4': 'CP-9(b) CP-10 SI-12',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'FSBP:RDS.13': {
    'PCI-DSS-3.2.1': '6.2',
    HIPAA: '164.308(a)(5)(ii)(A)',
  },
  'FSBP:RDS.2': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'NIST-800-53-R4': 'AC-4 AC-6 AC-21(b) SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:RDS.26': {
    'NIST-800-53-R5': 'CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    'NIST-800-53-R4': 'CP-9(b) CP-10 SI-12',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'FSBP:RDS.27': {
    'NIST-800-53-R5': 'AU-9(3) CP-9d SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
    'NIST-800-53-R4': 'SC-13 SC-28',
    'PCI-DSS-3.2.1': '3.4 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(2)(ii)',
  },
  'FSBP:RDS.3': {
    'NIST-800-53-R5': 'AU-9(3) CP-9d SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
    'NIST-800-53-R4': 'SC-13 SC-28',
    'PCI-DSS-3.2.1': '3.4 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(2)(ii)',
  },
  'FSBP:RDS.34': {
    'NIST-800-53-R5':
      'AC-2(4) AC-3(1) AC-3(10) AC-4(26) AC-6(9) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SI-1(1)(c) SI-3(8)(b) SI-4(2) SI-4(17) SI-4(20) SI-7(8) SI-10(1)(c)',
    'NIST-800-53-R4': 'AC-2(4) AC-2(g) AU-2(a)(d) AU-3 AU-12(a)(c)',
    'PCI-DSS-3.2.1': '10.1 10.2.1 10.2.2 10.2.3 10.2.4 10.2.5 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6',
    HIPAA: '164.308(a)(3)(ii)(A) 164.308(a)(5)(ii)(C)',
  },
  'FSBP:RDS.37': {
    'NIST-800-53-R5':
      'AC-2(4) AC-3(1) AC-3(10) AC-4(26) AC-6(9) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SI-1(1)(c) SI-3(8)(b) SI-4(2) SI-4(17) SI-4(20) SI-7(8) SI-10(1)(c)',
    'NIST-800-53-R4': 'AC-2(4) AC-2(g) AU-2(a)(d) AU-3 AU-12(a)(c)',
    'PCI-DSS-3.2.1': '10.1 10.2.1 10.2.2 10.2.3 10.2.4 10.2.5 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6',
    HIPAA: '164.308(a)(3)(ii)(A) 164.308(a)(5)(ii)(C)',
  },
  'FSBP:RDS.5': {
    'NIST-800-53-R5':
      'CP-1a.1(b) CP-1a.2 CP-2a CP-2a.6 CP-2a.7 CP-2d CP-2e CP-2(5) CP-2(6) CP-6(2) CP-10 SC-5(2) SC-6 SC-22 SC-36 SI-13(5)',
    'NIST-800-53-R4': 'CP-10 SC-5 SC-36',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(C)',
  },
  'FSBP:RDS.6': {
    'NIST-800-53-R5': 'AU-12(3) AU-14a AU-14b CA-2(2) CA-7 CA-7b PM-14a.1 PM-14b PM-31 SC-36(1)(a) SI-2a',
    'NIST-800-53-R4': 'CA-7(a)(b)',
    HIPAA: '164.312(b)',
  },
  'FSBP:RDS.7': {
    'NIST-800-53-R5':
      'CA-7(4)(c) CM-3a CP-1a.1(b) CP-1a.2 CP-2a CP-2a.6 CP-2a.7 CP-2d CP-2e CP-2(5) SA-15a.4 SC-5(2) SC-22 SI-13(5)',
    'NIST-800-53-R4': 'SC-5',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(C)',
  },
  'FSBP:RDS.8': {
    'NIST-800-53-R5':
      'CA-7(4)(c) CM-3a CP-1a.1(b) CP-1a.2 CP-2a CP-2a.6 CP-2a.7 CP-2d CP-2e CP-2(5) SA-15a.4 SC-5(2) SC-22 SI-13(5)',
    'NIST-800-53-R4': 'SC-5',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(C)',
  },
  'FSBP:RDS.9': {
    'NIST-800-53-R5':
      'AC-2(4) AC-3(1) AC-3(10) AC-4(26) AC-6(9) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SI-1(1)(c) SI-3(8)(b) SI-4(2) SI-4(17) SI-4(20) SI-7(8) SI-10(1)(c)',
    'NIST-800-53-R4': 'AC-2(4) AC-2(g) AU-2(a)(d) AU-3 AU-12(a)(c)',
    'PCI-DSS-3.2.1': '10.1 10.2.1 10.2.2 10.2.3 10.2.4 10.2.5 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6',
    HIPAA: '164.308(a)(3)(ii)(A) 164.308(a)(5)(ii)(C)',
  },
  'FSBP:Redshift.1': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'NIST-800-53-R4': 'AC-3 AC-4 AC-6 AC-21(b) SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:Redshift.10': {
    'NIST-800-53-R5':
      'AC-2(4) AC-3(1) AC-3(10) AC-4(26) AC-6(9) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-9(3) AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) CP-9d IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SC-8(3) SC-8(4) SC-13a SC-28(1) SI-1(1)(c) SI-3(8)(b) SI-4(2) SI-4(17) SI-4(20) SI-7(8) SI-10(1)(c) SI-19(4)',
    'NIST-800-53-R4': 'AC-2(4) AC-2(g) AU-2(a)(d) AU-3 AU-12(a)(c) SC-13',
    'PCI-DSS-3.2.1': '3.4 8.2.1 10.1 10.2.1 10.2.2 10.2.3 10.2.4 10.2.5 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6',
    HIPAA: '164.312(a)(2)(iv) 164.312(b) 164.312(e)(2)(ii)',
  },
  'FSBP:Redshift.2': {
    'NIST-800-53-R5':
      'AC-4 AC-4(22) AC-24(1) AU-9(3) CA-9b PM-17b SC-7(4)(b) SC-7(4)(g) SC-8 SC-8(1) SC-8(2) SC-8(3) SC-8(4) SC-8(5) SC-13a SC-23 SI-1a.2 SI-1c.2',
    'NIST-800-53-R4': 'AC-17(2) SC-7 SC-8 SC-8(1) SC-13',
    'PCI-DSS-3.2.1': '2.3 4.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
  },
  'FSBP:Redshift.3': {
    'NIST-800-53-R5': 'CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'FSBP:Redshift.4': {
    'NIST-800-53-R5':
      'AC-2(4) AC-3(1) AC-3(10) AC-4(26) AC-6(9) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-9(3) AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) CP-9d IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SC-8(3) SC-8(4) SC-13a SC-28(1) SI-1(1)(c) SI-3(8)(b) SI-4(2) SI-4(17) SI-4(20) SI-7(8) SI-10(1)(c) SI-19(4)',
    'NIST-800-53-R4': 'AC-2(4) AC-2(g) AU-2(a)(d) AU-3 AU-12(a)(c) SC-13',
    'PCI-DSS-3.2.1': '3.4 8.2.1 10.1 10.2.1 10.2.2 10.2.3 10.2.4 10.2.5 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6',
    HIPAA: '164.312(a)(2)(iv) 164.312(b) 164.312(e)(2)(ii)',
  },
  'FSBP:Redshift.6': {
    'NIST-800-53-R5': 'CM-2b CM-2b.1 CM-2b.2 CM-2b.3 CM-3(3) CP-9a CP-9b CP-9c SC-5(2) SI-2c SI-2d SI-2(2) SI-2(5)',
    'PCI-DSS-3.2.1': '6.2',
    HIPAA: '164.308(a)(5)(ii)(A) 164.308(a)(7)(ii)(A)',
  },
  'FSBP:Redshift.7': {
    'NIST-800-53-R5': 'AC-4(21) SC-7b',
    'PCI-DSS-3.2.1': '1.2 1.3 1.3.1 1.3.2',
    HIPAA: '164.312(e)(1)',
  },
  'FSBP:S3.14': {
    'NIST-800-53-R5':
      'AU-9(2) CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) PM-11b PM-17b SC-5(2) SC-16(1) SI-1a.2 SI-1c.2 SI-13(5)',
    'NIST-800-53-R4': 'CP-10 SI-12',
    'PCI-DSS-3.2.1': '10.5.3',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B) 164.312(c)(1) 164.312(c)(2)',
  },
  'FSBP:S3.15': {
    'NIST-800-53-R4': 'SC-28',
  },
  'FSBP:S3.17': {
    'NIST-800-53-R5': 'AU-9(3) CP-9d CP-9(8) SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
    'PCI-DSS-3.2.1': '3.4 8.2.1 10.5',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(2)(ii)',
  },
  'FSBP:S3.2': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) CM-6a CM-9b MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'NIST-800-53-R4': 'AC-3 AC-4 AC-6 AC-21(b) SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:S3.3': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) CM-6a CM-9b MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'NIST-800-53-R4': 'AC-3 AC-4 AC-6 AC-21(b) SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:S3.5': {
    'NIST-800-53-R5':
      'AC-4 AC-4(22) AC-17(2) AC-24(1) AU-9(3) CA-9b CM-6a CM-9b IA-5(1)(c) PM-11b PM-17b SC-7(4)(b) SC-7(4)(g) SC-8 SC-8(1) SC-8(2) SC-8(3) SC-8(4) SC-8(5) SC-13a SC-16(1) SC-23 SI-1a.2 SI-1c.2',
    'NIST-800-53-R4': 'AC-17(2) SC-7 SC-8 SC-8(1) SC-13',
    'PCI-DSS-3.2.1': '2.2 4.1 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(c)(2) 164.312(e)(1) 164.312(e)(2)(i) 164.312(e)(2)(ii)',
  },
  'FSBP:S3.7': {
    'NIST-800-53-R5':
      'AU-9(2) CM-6a CM-9b CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    'NIST-800-53-R4': 'AU-9(2) CP-9(b) CP-10 SC-5 SC-36',
    'PCI-DSS-3.2.1': '2.2 10.5.3',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'FSBP:S3.8': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:S3.9': {
    'NIST-800-53-R5':
      'AC-2(4) AC-3(1) AC-3(10) AC-4(26) AC-6(9) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) CM-6a CM-9b IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SI-1(1)(c) SI-3(8)(b) SI-4(2) SI-4(17) SI-4(20) SI-7(8) SI-10(1)(c)',
    'NIST-800-53-R4': 'AC-2(g) AU-2(a)(d) AU-3 AU-12(a)(c)',
    'PCI-DSS-3.2.1': '2.2 10.1 10.2.1 10.2.2 10.2.3 10.2.4 10.2.5 10.2.7 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6',
    HIPAA: '164.308(a)(3)(ii)(A) 164.312(b)',
  },
  'FSBP:SNS.1': {
    'NIST-800-53-R5': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28(1) SC-28 SI-7(6)',
    'NIST-800-53-R4': 'SC-13 SC-28',
    'PCI-DSS-3.2.1': '3.4 8.2.1',
    HIPAA: '164.308(a)(1)(ii)(B) 164.312(a)(2)(iv) 164.312(e)(2)(ii) 164.314(b)(2)(i)',
  },
  'FSBP:SageMaker.1': {
    'NIST-800-53-R5':
      'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17b AC-17(1) AC-17(4)(a) AC-17(9) AC-17(10) MP-2 SC-7a SC-7b SC-7c SC-7(2) SC-7(3) SC-7(7) SC-7(9)(a) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24)(b) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    'NIST-800-53-R4': 'AC-3 AC-4 AC-6 AC-21(b) SC-7 SC-7(3)',
    'PCI-DSS-3.2.1': '1.2 1.2.1 1.3 1.3.1 1.3.2 1.3.4 1.3.6 2.2.2',
    HIPAA: '164.308(a)(3)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(C) 164.312(a)(1) 164.312(e)(1)',
  },
  'FSBP:SecretsManager.1': {
    'NIST-800-53-R5':
      'AC-2(1) AC-3(3)(a) AC-3(3)(b)(1) AC-3(3)(b)(2) AC-3(3)(b)(3) AC-3(3)(b)(4) AC-3(3)(b)(5) AC-3(3)(c) AC-3(3) AC-3(4)(a) AC-3(4)(b) AC-3(4)(c) AC-3(4)(d) AC-3(4)(e) AC-3(4) AC-3(8) AC-3(12)(a) AC-3(13) AC-3(15)(a) AC-3(15)(b) AC-4(28) AC-24 CM-5(1)(a) SC-23(3)',
    HIPAA: '164.308(a)(4)(ii)(B)',
  },
  'FSBP:WAF.11': {
    'NIST-800-53-R5':
      'AC-4(26) AU-2b AU-3a AU-3b AU-3c AU-3d AU-3e AU-3f AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8b AU-10 AU-12a AU-12c AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14a AU-14b AU-14(3) CA-7b CM-5(1)(b) IA-3(3)(b) MA-4(1)(a) PM-14a.1 PM-14b PM-31 SC-7(9)(b) SI-4(17) SI-7(8)',
    'NIST-800-53-R4': 'AU-2(a)(d) AU-3 AU-12(a)(c) SC-7 SI-4(a)(b)(c)',
    'PCI-DSS-3.2.1': '10.1 10.3.1 10.3.2 10.3.3 10.3.4 10.3.5 10.3.6 10.5.4',
    HIPAA: '164.312(b)',
  },
  'cdk-nag:AwsSolutions-EB3': {
    'NIST-800-53-R5': 'SI-2c SI-2d SI-2(2) SI-2(5)',
    HIPAA: '164.308(a)(5)(ii)(A)',
  },
  'cdk-nag:AwsSolutions-EC28': {
    'NIST-800-53-R4': 'CA-7(a)(b) SI-4(2) SI-4(a)(b)(c)',
    HIPAA: '164.312(b)',
  },
  'cdk-nag:AwsSolutions-EMR6': {
    'NIST-800-53-R4': 'AC-2(j) AC-3 AC-5c AC-6',
    'PCI-DSS-3.2.1': '7.2.1',
    HIPAA:
      '164.308(a)(3)(i) 164.308(a)(3)(ii)(A) 164.308(a)(3)(ii)(B) 164.308(a)(4)(i) 164.308(a)(4)(ii)(A) 164.308(a)(4)(ii)(B) 164.308(a)(4)(ii)(C) 164.312(a)(1)',
  },
  'cdk-nag:AwsSolutions-RDS13': {
    'NIST-800-53-R5': 'CP-1(2) CP-2(5) CP-6a CP-6(1) CP-6(2) CP-9a CP-9b CP-9c CP-10 CP-10(2) SC-5(2) SI-13(5)',
    'NIST-800-53-R4': 'CP-9(b) CP-10 SI-12',
    HIPAA: '164.308(a)(7)(i) 164.308(a)(7)(ii)(A) 164.308(a)(7)(ii)(B)',
  },
  'cdk-nag:AwsSolutions-SM2': {
    'NIST-800-53-R5': 'AU-9(3) CP-9d SC-8(3) SC-8(4) SC-13a SC-28(1) SI-19(4)',
    'NIST-800-53-R4': 'SC-13 SC-28',
    'PCI-DSS-3.2.1': '3.4 8.2.1',
    HIPAA: '164.312(a)(2)(iv) 164.312(e)(2)(ii)',
  },
};
