import { execFileSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { SevenZipModuleFactory } from '7z-wasm';
import CFB from 'cfb';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { afterAll, describe, expect, it } from 'vitest';
import { memorySource, streamSource } from '../src/lib/source.ts';
import { judge, type Verdict } from '../src/protect/index.ts';
import { workbookVerdict } from '../src/protect/office.ts';
import { odfMethod } from '../src/protect/zip.ts';

const room = mkdtempSync(join(tmpdir(), 'pii-scan-protect-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const PLAIN = 'Okonjo-Bright, Ife; 219-09-9993\n'.repeat(40);
const plainFile = join(room, 'plain.txt');
writeFileSync(plainFile, PLAIN);

function run(tool: string, args: string[]): Buffer {
  const home = join(room, 'gnupg');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return execFileSync(tool, args, {
    cwd: room,
    env: { PATH: '/usr/bin:/bin:/usr/local/bin', GNUPGHOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function has(tool: string): boolean {
  try {
    run(tool, [tool === 'openssl' ? 'version' : '--version']);
    return true;
  } catch {
    return false;
  }
}

async function* slices(bytes: Uint8Array, step: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.slice(at, at + step);
}

/** Judges bytes both as a file and as a stream, and expects the same of both. */
async function judged(bytes: Uint8Array): Promise<Verdict | null> {
  const head = bytes.subarray(0, 65_536);
  const verdict = await judge(head, memorySource(bytes));
  expect(await judge(head, streamSource(slices(bytes, 40_000), 1 << 30))).toEqual(verdict);
  return verdict;
}

const method = async (bytes: Uint8Array): Promise<string | null> =>
  (await judged(bytes))?.encryption.method ?? null;
const hex = (text: string, length = 0): Buffer =>
  Buffer.concat([Buffer.from(text.replace(/\s/g, ''), 'hex'), noise(length)]);

/** Bytes that look random, the same every time. */
function noise(length: number): Buffer {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16));
  return cipher.update(Buffer.alloc(length));
}

describe.skipIf(!has('gpg'))('OpenPGP by gpg', () => {
  const gpg = (...args: string[]) =>
    run('gpg', [
      '--batch',
      '--yes',
      '--pinentry-mode',
      'loopback',
      '--passphrase',
      'polder',
      '-o',
      '-',
      ...args,
    ]);

  it('judges a message under a passphrase, binary and armored', async () => {
    expect(await judged(gpg('--symmetric', '--cipher-algo', 'AES256', plainFile))).toEqual({
      encryption: { state: 'encrypted', method: 'OpenPGP, AES-256' },
      cause: 'password',
      decided: true,
    });
    expect(await method(gpg('--armor', '--symmetric', '--cipher-algo', 'AES128', plainFile))).toBe(
      'OpenPGP, AES-128',
    );
  });

  it('judges a message to a key, and none that is signed or stored only', async () => {
    run('gpg', [
      '--batch',
      '--pinentry-mode',
      'loopback',
      '--passphrase',
      '',
      '--quick-gen-key',
      'ife@example.org',
      'default',
      'default',
      'never',
    ]);
    const keyed = (...args: string[]) =>
      run('gpg', [
        '--batch',
        '--yes',
        '--trust-model',
        'always',
        '-r',
        'ife@example.org',
        '-o',
        '-',
        ...args,
        plainFile,
      ]);
    expect(await judged(keyed('--encrypt'))).toMatchObject({
      cause: 'public-key',
      encryption: { method: 'OpenPGP' },
    });
    expect(await judged(keyed('--armor', '--sign', '--encrypt'))).toMatchObject({ cause: 'public-key' });
    for (const harmless of ['--sign', '--clear-sign', '--store', '--detach-sign']) {
      expect(await judged(keyed(harmless))).toBeNull();
      expect(await judged(keyed('--armor', harmless))).toBeNull();
    }
    expect(await judged(run('gpg', ['--export', 'ife@example.org']))).toBeNull();
  });

  it('reads a text in which a message only stands', async () => {
    const message = gpg('--armor', '--symmetric', plainFile).toString();
    expect(await judged(Buffer.from(`Dear Ife,\n${message}`))).toBeNull();
    expect(await judged(Buffer.from(`${message}\nMy number is 219-09-9993.`))).toBeNull();
    expect(await judged(Buffer.from(`\n${message}\n\n`))).not.toBeNull();
  });
});

describe.skipIf(!has('openssl'))('openssl', () => {
  const enc = (...args: string[]) =>
    run('openssl', ['enc', '-aes-256-cbc', '-pbkdf2', '-pass', 'pass:polder', '-in', plainFile, ...args]);

  it('judges enc, raw and base64', async () => {
    expect(await method(enc())).toBe('OpenSSL enc');
    expect(await method(enc('-a'))).toBe('OpenSSL enc');
    expect(await judged(Buffer.from('Salted__ caramel, two spoons; and then a pinch of it more'))).toBeNull();
    expect(await judged(Buffer.from('U2FsdGVkX1 is how such files start, says Ife.'))).toBeNull();
  });

  it('judges CMS by its content type, in DER, PEM and base64', async () => {
    const key = join(room, 'key.pem');
    const cert = join(room, 'cert.pem');
    run('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      '/CN=Ife',
      '-keyout',
      key,
      '-out',
      cert,
    ]);
    const cms = (action: string, form: string, ...args: string[]) =>
      run('openssl', ['cms', action, '-binary', '-in', plainFile, '-outform', form, ...args]);
    for (const form of ['DER', 'PEM']) {
      expect(await judged(cms('-encrypt', form, '-aes256', cert))).toMatchObject({
        encryption: { method: 'CMS AES-256' },
        cause: 'public-key',
      });
      expect(await judged(cms('-sign', form, '-nodetach', '-signer', cert, '-inkey', key))).toBeNull();
    }
    expect(await method(cms('-encrypt', 'DER', '-stream', '-aes128', cert))).toBe('CMS AES-128');
    const base64 = cms('-encrypt', 'DER', '-des3', cert).toString('base64').replace(/.{64}/g, '$&\n');
    expect(await method(Buffer.from(base64))).toBe('CMS 3DES');
    expect(await judged(readFileSync(cert))).toBeNull();

    const store = (...args: string[]) =>
      run('openssl', ['pkcs12', '-export', '-inkey', key, '-in', cert, ...args]);
    expect(await method(store('-passout', 'pass:polder'))).toBe('PKCS#12');
    expect(await judged(store('-passout', 'pass:'))).toBeNull();
    expect(await judged(store('-passout', 'pass:', '-macalg', 'sha1'))).toBeNull();
  });
});

describe('7z by 7-Zip', () => {
  async function pack(...args: string[]): Promise<Uint8Array> {
    // Its types say a module where Node gives the function.
    const start = (await import('7z-wasm')).default as unknown as SevenZipModuleFactory;
    const zip = await start({ print: () => {}, printErr: () => {} });
    const names = Array.from({ length: 40 }, (_, at) => `staff-of-office-${at}.txt`);
    for (const name of names) zip.FS.writeFile(name, name + PLAIN);
    zip.callMain(['a', ...args, 'out.7z', ...names]);
    return zip.FS.readFile('out.7z');
  }

  it.each([
    ['no password', [], null],
    ['data, header packed', ['-ppolder'], '7z AES-256'],
    ['data, header plain', ['-ppolder', '-mhc=off'], '7z AES-256'],
    ['data stored', ['-ppolder', '-mx=0'], '7z AES-256'],
    ['names too', ['-ppolder', '-mhe=on'], '7z AES-256, headers too'],
  ])('judges %s', async (_, args, wanted) => expect(await method(await pack(...args))).toBe(wanted));
});

describe('PDF', () => {
  const make = (options: Record<string, unknown>) =>
    new Promise<Buffer>(resolve => {
      const doc = new PDFDocument(options);
      const parts: Buffer[] = [];
      doc.on('data', (part: Buffer) => parts.push(part));
      doc.on('end', () => resolve(Buffer.concat(parts)));
      doc.text(PLAIN).end();
    });

  it.each([
    ['1.3', 'PDF RC4-40'],
    ['1.5', 'PDF RC4-128'],
    ['1.6', 'PDF AES-128'],
    ['1.7ext3', 'PDF AES-256 (R5)'],
  ])('names the cipher of PDF %s and leaves the verdict to the reader', async (pdfVersion, name) => {
    const verdict = await judged(await make({ pdfVersion, userPassword: 'polder' }));
    expect(verdict).toEqual({
      encryption: { state: 'encrypted', method: name },
      cause: 'password',
      decided: false,
    });
  });

  it('says nothing of a plain one', async () => expect(await judged(await make({}))).toBeNull());

  it('knows handlers that no password opens', async () => {
    const file = (dictionary: string) =>
      Buffer.from(`%PDF-1.7\n7 0 obj\n<<${dictionary}>>\nendobj\ntrailer\n<</Encrypt 7 0 R>>\n`);
    expect(
      await judged(file('/Filter/Adobe.PubSec/V 4/CF<</DefaultCryptFilter<</CFM/AESV2>>>>')),
    ).toMatchObject({ cause: 'public-key', decided: true });
    expect(await judged(file('/Filter /FOPN_foweb /V 1'))).toMatchObject({
      cause: 'rights-management',
      decided: true,
    });
    expect(await judged(file('/Filter/Standard/V 5/R 6/CF<</StdCF<</CFM/AESV3>>>>'))).toMatchObject({
      encryption: { method: 'PDF AES-256 (R6)' },
      decided: false,
    });
  });
});

describe('Office', () => {
  const AGILE =
    '<encryption><keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC"/></encryption>';

  function compound(streams: Record<string, Uint8Array>): Buffer {
    const cfb = CFB.utils.cfb_new();
    for (const [name, content] of Object.entries(streams))
      CFB.utils.cfb_add(cfb, name, Buffer.from(content) as never);
    return Buffer.from(CFB.write(cfb, { type: 'buffer' }) as Uint8Array);
  }

  it.each(['EncryptionInfo', 'ENCRYPTIONINFO'])('reads the cipher of %s', async name => {
    const agile = compound({
      [name]: Buffer.concat([hex('04000400 40000000'), Buffer.from(AGILE)]),
      EncryptedPackage: noise(9_000),
    });
    expect(await judged(agile)).toEqual({
      encryption: { state: 'encrypted', method: 'OOXML agile, AES-256' },
      cause: 'password',
      decided: false,
    });
    const standard = compound({
      [name]: hex('03000200 24000000 80000000 24000000 00000000 0e660000 04800000 80000000', 120),
      EncryptedPackage: noise(90),
    });
    expect(await method(standard)).toBe('OOXML standard, AES-128');
  });

  it('tells rights management', async () => {
    const managed = compound({
      '\u0006DataSpaces/DataSpaceInfo/DRMEncryptedDataSpace': noise(40),
      EncryptedPackage: noise(90),
    });
    expect(await judged(managed)).toMatchObject({ cause: 'rights-management', decided: true });
    expect(
      await judged(compound({ '\tDRMContent': noise(90), WordDocument: hex('eca5 c100', 60) })),
    ).toMatchObject({ cause: 'rights-management' });
  });

  it('reads the flags of .doc, .xls and .ppt', async () => {
    const fib = (flags: number) => {
      const bytes = Buffer.alloc(5_000);
      bytes.writeUInt16LE(0xa5ec, 0);
      bytes.writeUInt16LE(flags, 10);
      return bytes;
    };
    expect(await judged(compound({ WordDocument: fib(0), '0Table': noise(60) }))).toBeNull();
    expect(await method(compound({ WordDocument: fib(0x8100) }))).toBe('Word 97-2003, XOR');
    expect(await method(compound({ WordDocument: fib(0x0300), '1Table': hex('01000100', 60) }))).toBe(
      'Word 97-2003, RC4-40',
    );
    expect(
      await method(
        compound({
          WordDocument: fib(0x0100),
          '0Table': hex('02000200 24000000 7e000000 24000000 00000000 01680000 04800000 80000000', 99),
        }),
      ),
    ).toBe('Word 97-2003, RC4-128');
    expect(await method(compound({ 'Current User': hex('0000f60f 17000000 14000000 dfc4d1f3', 20) }))).toBe(
      'PowerPoint 97-2003, RC4',
    );
    expect(
      await judged(compound({ 'Current User': hex('0000f60f 17000000 14000000 5fc091e3', 20) })),
    ).toBeNull();
    const bof = '0908 1000 0006 0500 0000000000000000 00000000';
    expect(workbookVerdict(hex(`${bof} 2f00 0600 0000 1234 5678`))?.encryption.method).toBe(
      'Excel 97-2003, XOR',
    );
    expect(workbookVerdict(hex(`${bof} 2f00 3600 0100 0100 0100`, 48))?.encryption.method).toBe(
      'Excel 97-2003, RC4-40',
    );
    expect(workbookVerdict(hex(`${bof} 8600 0000 4200 0200 b004`))).toBeNull();
  });

  it('reads the first page of an .accdb, and takes no notice of a Jet password', async () => {
    const page = Buffer.alloc(8_192);
    page.write('\0\x01\0\0Standard ACE DB', 'latin1');
    expect(await judged(page)).toBeNull();
    page.writeUInt16LE(8 + AGILE.length, 0x299);
    hex('04000400 40000000').copy(page, 0x29b);
    page.write(AGILE, 0x2a3);
    expect(await method(page)).toBe('Access agile, AES-256');
    page.write('\0\x01\0\0Standard Jet DB', 'latin1');
    expect(await judged(page)).toBeNull();
  });
});

/** A ZIP of entries, deflated, or as the method given says. */
function zip(entries: readonly (readonly [name: string, text: string | Buffer, method?: number])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text, kind = 8] of entries) {
    const data = kind === 8 ? deflateRawSync(text) : Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(kind, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(text.length, 18);
    common.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at);
    directory.push(
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      common,
      Buffer.alloc(10),
      offset,
      Buffer.from(name),
    );
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), data]);
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

describe('packages', () => {
  const manifest = (inner: string) =>
    `<manifest:manifest><manifest:file-entry manifest:full-path="content.xml">${inner}</manifest:file-entry></manifest:manifest>`;
  const sealed =
    '<manifest:encryption-data><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></manifest:encryption-data>';
  const mimetype = ['mimetype', 'application/vnd.oasis.opendocument.text', 0] as const;

  it('reads the manifest of an OpenDocument file', async () => {
    expect(
      await method(
        zip([mimetype, ['content.xml', noise(400), 0], ['META-INF/manifest.xml', manifest(sealed)]]),
      ),
    ).toBe('ODF AES-256');
    expect(
      await judged(zip([mimetype, ['content.xml', '<a/>'], ['META-INF/manifest.xml', manifest('')]])),
    ).toBeNull();
    expect(odfMethod(sealed.replace('aes256-cbc', 'aes256-gcm'))).toBe('ODF AES-256-GCM');
    expect(odfMethod(sealed.replace(/http[^"]*/, 'Blowfish CFB'))).toBe('ODF Blowfish');
  });

  it('knows iWork and EPUB, and tells fonts from text', async () => {
    expect(
      await method(
        zip([
          ['Index.zip', 'x'],
          ['.iwpv2', 'x'],
        ]),
      ),
    ).toBe('iWork AES-128');
    const rules = (name: string) => `<encryption><enc:EncryptionMethod Algorithm="${name}"/></encryption>`;
    expect(
      await judged(zip([['META-INF/encryption.xml', rules('http://www.w3.org/2001/04/xmlenc#aes256-cbc')]])),
    ).toMatchObject({ cause: 'rights-management' });
    expect(
      await judged(zip([['META-INF/encryption.xml', rules('http://www.idpf.org/2008/embedding')]])),
    ).toBeNull();
  });
});

describe('RAR', () => {
  const block4 = (type: number, flags: number, body: Buffer) => {
    const head = Buffer.alloc(7);
    head[2] = type;
    head.writeUInt16LE(flags, 3);
    head.writeUInt16LE(7 + body.length, 5);
    return Buffer.concat([head, body]);
  };
  const rar4 = (...blocks: Buffer[]) => Buffer.concat([hex('526172211a0700'), ...blocks]);
  const main = block4(0x73, 0, Buffer.alloc(6));
  const file = (flags: number) =>
    Buffer.concat([
      block4(0x74, 0x8000 | flags, Buffer.concat([hex('05000000'), Buffer.alloc(21)])),
      noise(5),
    ]);

  it('counts sealed and plain files of RAR4', async () => {
    expect(await method(rar4(main, file(4), file(4)))).toBe('RAR4 AES-128');
    expect(await judged(rar4(main, file(4), file(0)))).toBeNull();
    expect(await judged(rar4(main, file(0)))).toBeNull();
    expect(await method(rar4(block4(0x73, 0x80, Buffer.alloc(6)), Buffer.from(noise(90))))).toBe(
      'RAR4 AES-128, headers too',
    );
  });

  it('reads the extra area of RAR5', async () => {
    const block5 = (body: string) =>
      Buffer.concat([Buffer.alloc(4), Buffer.from([body.length / 2]), Buffer.from(body, 'hex')]);
    const rar5 = (...bodies: string[]) => Buffer.concat([hex('526172211a070100'), ...bodies.map(block5)]);
    // type, flags, extra size, file flags, three fields and a name, then the extra record: size 2, type, data.
    const sealedFile = '02 01 03 00 00 00 00 00 00 01 61 02 01 00'.replace(/ /g, '');
    const hashedFile = '02 01 03 00 00 00 00 00 00 01 61 02 02 00'.replace(/ /g, '');
    expect(await method(rar5('010000', sealedFile, '050000'))).toBe('RAR5 AES-256');
    expect(await judged(rar5('010000', hashedFile, '050000'))).toBeNull();
    expect(await judged(rar5('010000', sealedFile, hashedFile))).toBeNull();
    expect(await method(rar5('0400000f00'))).toBe('RAR5 AES-256, headers too');
  });
});

describe('marks', () => {
  const disk = (at: number, mark: string) => {
    const bytes = Buffer.alloc(70_000);
    Buffer.from(mark, 'latin1').copy(bytes, at);
    return bytes;
  };
  const guid = Buffer.from('3bd66749292ed84a8399f6a339e3d001', 'hex').toString('latin1');
  const vault = (rest: string) => Buffer.from(`$ANSIBLE_VAULT;1.1;AES256\n${'6132'.repeat(20)}\n${rest}`);

  it.each<[string, Buffer, string | null]>([
    ['age', Buffer.from('age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n'), 'age ChaCha20-Poly1305'],
    ['git-crypt', hex('00474954435259505400', 40), 'git-crypt AES-256'],
    ['KeePass', hex('03d9a29a67fb4bb5', 60), 'KeePass'],
    ['LUKS', hex('4c554b53babe0002', 600), 'LUKS2'],
    ['BitLocker', disk(3, '-FVE-FS-'), 'BitLocker'],
    ['BitLocker To Go', disk(0x1a8, guid), 'BitLocker To Go'],
    ['DMG', disk(0, 'encrcdsa'), 'DMG AES'],
    ['Parquet', hex('50415245', 90), 'Parquet, encrypted footer'],
    ['rclone', hex('52434c4f4e450000', 90), 'rclone crypt'],
    ['AxCrypt', hex('c0b9072e4f93f146a015792ca1d9e821', 9), 'AxCrypt'],
    ['AES Crypt', hex('4145530200', 90), 'AES Crypt AES-256'],
    ['rights-managed mail', hex('76e80460c411e386', 90), 'Office rights management'],
    ['eCryptfs', Buffer.concat([noise(8), hex('00000001 3c81b7f4'), noise(8_192)]), 'eCryptfs'],
    ['Ansible Vault', vault(''), 'Ansible Vault AES-256'],
    ['Ansible Vault in a text', vault('name: Ife\n'), null],
    ['a word that starts as a mark', Buffer.from('PARE the apples, said Ife. AES is a cipher.'), null],
    ['a token that is signed', Buffer.from('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJJZmUifQ.c2lnbmVk'), null],
    ['gzip', gzipSync(PLAIN), null],
    ['base64', Buffer.from(Buffer.from(PLAIN).toString('base64')), null],
    ['random bytes', noise(70_000), null],
    ['a mail store with cyclic disguise', hex('2142444e', 600), null],
    ['nothing', Buffer.alloc(0), null],
  ])('judges %s', async (_, bytes, wanted) => expect(await method(bytes)).toBe(wanted));

  it('looks at the end of a file for a disk image of the first version', async () => {
    const bytes = disk(70_000 - 8, 'cdsaencr');
    expect(await judge(bytes.subarray(0, 65_536), memorySource(bytes))).toMatchObject({ decided: true });
  });

  it('tells age for a key from age for a passphrase', async () => {
    const armored = (text: string) =>
      Buffer.from(
        `-----BEGIN AGE ENCRYPTED FILE-----\n${Buffer.from(text).toString('base64')}\n-----END AGE ENCRYPTED FILE-----\n`,
      );
    expect(await judged(armored('age-encryption.org/v1\n-> X25519 abc\n'))).toMatchObject({
      cause: 'public-key',
    });
    expect(await judged(armored('age-encryption.org/v1\n-> scrypt abc 18\n'))).toMatchObject({
      cause: 'password',
    });
  });
});

describe('junk', () => {
  const STARTS = [
    '',
    'd0cf11e0a1b11ae1',
    '504b0304',
    '377abcaf271c0004',
    '526172211a0700',
    '526172211a070100',
    '25504446 2d312e37',
    '3082',
    '8c0d04',
    '2d2d2d2d2d424547494e20',
  ];

  it('never throws, and finds nothing encrypted in random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...STARTS),
        fc.uint8Array({ maxLength: 3_000 }),
        async (start, bytes) => {
          const verdict = await judged(Buffer.concat([hex(start), bytes]));
          if (start === '') expect(verdict).toBeNull();
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never throws on a compound file or a ZIP with bytes changed', async () => {
    const cfb = CFB.utils.cfb_new();
    for (const name of ['EncryptionInfo', 'EncryptedPackage', 'WordDocument'])
      CFB.utils.cfb_add(cfb, name, noise(6_000) as never);
    const bases = [
      Buffer.from(CFB.write(cfb, { type: 'buffer' }) as Uint8Array),
      zip([
        ['mimetype', 'application/vnd.oasis.opendocument.text', 0],
        ['META-INF/manifest.xml', PLAIN],
      ]),
    ];
    const flips = fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bases), flips, fc.nat(20_000), async (base, changes, cut) => {
        const copy = Buffer.from(base);
        for (const [at, value] of changes) copy[at % (at % 2 === 0 ? 512 : copy.length)] = value;
        await judged(cut % 3 === 0 ? copy.subarray(0, cut % copy.length) : copy);
      }),
      { numRuns: 400 },
    );
  });
});
