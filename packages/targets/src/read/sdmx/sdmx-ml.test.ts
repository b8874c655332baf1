import { describe, expect, it } from 'vitest';

import type { ReadSdmxOptions } from './options.js';
import { readSdmxMl } from './sdmx-ml.js';

const told = { role: 'context', measure: 'demo/m.rate', source: { title: 'Rates' } } as const;

async function read(text: string, options: ReadSdmxOptions = { constants: told }) {
  const found = await readSdmxMl([text], options);
  expect(found.counts.read).toBe(found.counts.accepted + found.counts.rejected);
  return { ...found, codes: found.issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code) };
}

// Reference exchange rates of the ECB, monthly, August and September 2010: the samples of SDMX 2.1 in khaeru/sdmx-test-data, ECB_EXR
const message = (root: string, dimension: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<message:${root} xmlns:message="m" xmlns:generic="g" xmlns:common="c" xmlns:data="d" xmlns:xsi="x">
  <message:Header><message:ID>T</message:ID><message:Sender id="ECB"><common:Name>European Central Bank</common:Name></message:Sender>
    <message:Structure structureID="STR1" dimensionAtObservation="${dimension}"><common:Structure><Ref agencyID="ECB" id="ECB_EXR" version="1.0"/></common:Structure></message:Structure>
  </message:Header>
  ${body}
</message:${root}>`;
const pairs = (given: Readonly<Record<string, string>>): string =>
  Object.entries(given)
    .map(([id, value]) => `<generic:Value id="${id}" value="${value}"/>`)
    .join('');

const FORMS = {
  'generic, in series': message(
    'GenericData',
    'TIME_PERIOD',
    `<message:DataSet structureRef="STR1"><generic:Series>
      <generic:SeriesKey>${pairs({ FREQ: 'M', CURRENCY: 'CHF' })}</generic:SeriesKey>
      <generic:Attributes>${pairs({ UNIT_MEASURE: 'CHF', UNIT_MULT: '0', DECIMALS: '4' })}</generic:Attributes>
      <generic:Obs><generic:ObsDimension value="2010-08"/><generic:ObsValue value="1.3413"/><generic:Attributes>${pairs({ OBS_STATUS: 'A' })}</generic:Attributes></generic:Obs>
      <generic:Obs><generic:ObsDimension id="TIME_PERIOD" value="2010-09"/><generic:ObsValue value="1.3089"/><generic:Attributes>${pairs({ OBS_STATUS: 'P', CONF_STATUS: 'F' })}</generic:Attributes></generic:Obs>
    </generic:Series></message:DataSet>`,
  ),
  'generic, flat, with a group': message(
    'GenericData',
    'AllDimensions',
    `<message:DataSet structureRef="STR1">
      <generic:Group type="Sibling"><generic:GroupKey>${pairs({ CURRENCY: 'CHF' })}</generic:GroupKey><generic:Attributes>${pairs({ UNIT_MEASURE: 'CHF', UNIT_MULT: '0' })}</generic:Attributes></generic:Group>
      <generic:Group type="Sibling"><generic:GroupKey>${pairs({ CURRENCY: 'JPY' })}</generic:GroupKey><generic:Attributes>${pairs({ UNIT_MEASURE: 'JPY', UNIT_MULT: '6' })}</generic:Attributes></generic:Group>
      <generic:Obs><generic:ObsKey>${pairs({ FREQ: 'M', CURRENCY: 'CHF', TIME_PERIOD: '2010-08' })}</generic:ObsKey><generic:ObsValue value="1.3413"/></generic:Obs>
      <generic:Obs><generic:ObsKey>${pairs({ FREQ: 'M', CURRENCY: 'CHF', TIME_PERIOD: '2010-09' })}</generic:ObsKey><generic:ObsValue value="1.3089"/><generic:Attributes>${pairs({ OBS_STATUS: 'P' })}</generic:Attributes></generic:Obs>
    </message:DataSet>`,
  ),
  'structure-specific, in series': message(
    'StructureSpecificData',
    'TIME_PERIOD',
    `<message:DataSet data:structureRef="STR1" xsi:type="exr:DataSetType"><Series FREQ="M" CURRENCY="CHF" UNIT_MEASURE="CHF" UNIT_MULT="0" TITLE="Swiss franc">
      <Obs TIME_PERIOD="2010-08" OBS_VALUE="1.3413" OBS_STATUS="A"/><Obs TIME_PERIOD="2010-09" OBS_VALUE="1.3089" OBS_STATUS="P"/>
    </Series></message:DataSet>`,
  ),
  'structure-specific, flat, with a group': message(
    'StructureSpecificData',
    'AllDimensions',
    `<message:DataSet data:structureRef="STR1">
      <Group xsi:type="exr:Sibling" CURRENCY="JPY" UNIT_MEASURE="JPY" UNIT_MULT="6"/><Group xsi:type="exr:Sibling" CURRENCY="CHF" UNIT_MEASURE="CHF" UNIT_MULT="0"/>
      <Obs FREQ="M" CURRENCY="CHF" TIME_PERIOD="2010-08" OBS_VALUE="1.3413"/><Obs FREQ="M" CURRENCY="CHF" TIME_PERIOD="2010-09" OBS_VALUE="1.3089" OBS_STATUS="P"/>
    </message:DataSet>`,
  ),
  'structure-specific, as cross-sections': message(
    'StructureSpecificData',
    'CURRENCY',
    `<message:DataSet data:structureRef="STR1">
      <Series FREQ="M" TIME_PERIOD="2010-08"><Obs CURRENCY="CHF" OBS_VALUE="1.3413" UNIT_MEASURE="CHF"/></Series>
      <Series FREQ="M" TIME_PERIOD="2010-09"><Obs CURRENCY="CHF" OBS_VALUE="1.3089" UNIT_MEASURE="CHF" OBS_STATUS="P"/></Series>
    </message:DataSet>`,
  ),
  'structure-specific with explicit measures': message(
    'StructureSpecificData',
    'CURRENCY',
    `<message:DataSet data:structureRef="STR1">
      <Series FREQ="M" TIME_PERIOD="2010-08"><Obs xsi:type="exr:CHF" OBS_VALUE="1.3413" UNIT_MEASURE="CHF"/></Series>
      <Series FREQ="M" TIME_PERIOD="2010-09"><Obs xsi:type="exr:CHF" OBS_VALUE="1.3089" UNIT_MEASURE="CHF" OBS_STATUS="P"/></Series>
    </message:DataSet>`,
  ),
  'of SDMX 2.0': `<CompactData><Header><Sender id="ECB"/></Header><DataSet>
      <exr:SiblingGroup CURRENCY="CHF"/>
      <exr:Series FREQ="M" CURRENCY="CHF" UNIT="CHF"><exr:Obs TIME_PERIOD="2010-08" OBS_VALUE="1.3413" OBS_STATUS="A"/><exr:Obs TIME_PERIOD="2010-09" OBS_VALUE="1.3089" OBS_STATUS="P"/></exr:Series>
    </DataSet></CompactData>`,
};

describe('readSdmxMl', () => {
  it.each(Object.entries(FORMS))('reads data %s', async (_, text) => {
    const { observations, codes } = await read(text);
    expect(codes).toEqual([]);
    expect(observations).toEqual([
      expect.objectContaining({
        value: 1.3413,
        unit: 'CHF',
        period: { start: '2010-08-01', end: '2010-08-31' },
        dimensions: { currency: 'CHF' },
      }),
      expect.objectContaining({ value: 1.3089, unit: 'CHF', period: { start: '2010-09-01', end: '2010-09-30' }, status: 'P' }),
    ]);
  });

  it('gives the same whatever the chunks', async () => {
    for (const text of Object.values(FORMS)) {
      const whole = await readSdmxMl([text], { constants: told });
      expect(await readSdmxMl(Array.from(text), { constants: told })).toEqual(whole);
    }
  });

  it('names the source by what the header tells', async () => {
    const { observations } = await read(FORMS['generic, in series'], { constants: { role: 'context', measure: 'demo/m.rate' } });
    expect(observations[0]?.source).toEqual({ title: 'ECB:ECB_EXR(1.0)', publisher: 'European Central Bank' });
  });

  // Canadian dollars to the euro, 2017 and 2018: ECB_EXR_CA.xml of sdmx-twg/sdmx-ml
  it('reads 3.0: the structure by its URN, attributes of several values', async () => {
    const { observations, codes } = await read(
      `<m:StructureSpecificData><m:Header><m:Sender id="Unknown"/>
        <m:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"><c:StructureUsage>urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ECB:EXR(1.0)</c:StructureUsage></m:Structure></m:Header>
      <m:DataSet ss:structureRef="S" ss:action="Replace"><Series FREQ="A" CURRENCY="CAD" UNIT="CAD" UNIT_MULT="0">
        <Comp id="TITLE"><Value><c:Text xml:lang="en">Some text</c:Text></Value></Comp>
        <Obs TIME_PERIOD="2017" OBS_VALUE="1.46472274509804"><Comp id="OBS_STATUS"><Value>A</Value><Value>F</Value></Comp></Obs>
        <Obs TIME_PERIOD="2018" OBS_VALUE="1.529364705882353"><Comp id="OBS_STATUS"><Value>J</Value><Value>U</Value><Value>N</Value></Comp></Obs>
      </Series></m:DataSet></m:StructureSpecificData>`,
      { constants: { role: 'context', measure: 'demo/m.rate' } },
    );
    expect(observations).toMatchObject([
      { value: 1.46472274509804, status: 'F', source: { title: 'ECB:EXR(1.0)', publisher: 'Unknown' } },
      { value: 1.529364705882353, status: 'U' },
    ]);
    expect(codes).toEqual(['several-statuses']);
  });

  it('trusts no figure whose unit is given behind it', async () => {
    const { counts, codes } = await read(
      `<StructureSpecificData><DataSet><Obs SEX="F" TIME_PERIOD="2020" OBS_VALUE="1" UNIT_MEASURE="PS"/>
        <Atts SEX="F" UNIT_MULT="3"/><Obs SEX="M" TIME_PERIOD="2020" OBS_VALUE="1" UNIT_MEASURE="PS" UNIT_MULT="0"/></DataSet></StructureSpecificData>`,
    );
    expect(counts).toEqual({ read: 2, accepted: 1, rejected: 1 });
    expect(codes).toEqual(['attribute-apart']);
  });

  it('deletes nothing, and says so', async () => {
    const { counts, codes } = await read('<GenericData><DataSet action="Delete"><Obs/><Obs/></DataSet></GenericData>');
    expect([counts.rejected, codes]).toEqual([2, ['delete-action']]);
  });

  it('hands on what a service says beside the data', async () => {
    const { issues } = await read(
      '<GenericData><Footer><Message code="413"><Text>The response will be written to a file</Text></Message></Footer></GenericData>',
    );
    expect(issues).toMatchObject([
      { code: 'service-message', severity: 'warning', values: { given: 'The response will be written to a file' } },
    ]);
    expect((await read('<Error><ErrorMessage code="100"><Text>No results found</Text></ErrorMessage></Error>')).codes).toEqual([
      'service-error',
    ]);
  });

  it('hands on the fault that Eurostat answers with', async () => {
    const { issues } = await read(
      '<S:Fault xmlns:S="s"><faultcode>150</faultcode><faultstring>INVALID_QUERY_DIMENSION_VALUE: Query is invalid</faultstring></S:Fault>',
    );
    expect(issues).toMatchObject([{ code: 'service-error', values: { given: 'INVALID_QUERY_DIMENSION_VALUE: Query is invalid' } }]);
  });

  it('reads past any amount of space between the elements', async () => {
    const spaces = ' '.repeat(300_000);
    const { counts } = await read(`<GenericData>${spaces}<DataSet>${spaces}<Obs/>${'\n'.repeat(300_000)}<Obs/></DataSet></GenericData>`);
    expect(counts.read).toBe(2);
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE GenericData><GenericData/>', 'doctype'],
    ['an entity bomb', '<!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><GenericData>&b;</GenericData>', 'doctype'],
    ['an entity of one’s own', '<GenericData>&b;</GenericData>', 'bad-xml'],
    ['a cut message', '<GenericData><DataSet><Obs>', 'bad-xml'],
    ['what is no XML', '<GenericData><DataSet></GenericData>', 'bad-xml'],
    ['elements one within another', `<GenericData>${'<a>'.repeat(100)}`, 'too-deep'],
    [
      'thousands of attributes',
      `<GenericData><Obs ${Array.from({ length: 2_000 }, (_, at) => `a${String(at)}="1"`).join(' ')}/></GenericData>`,
      'too-wide',
    ],
    ['an endless text', `<GenericData><a>${'x'.repeat(200_000)}</a></GenericData>`, 'field-too-long'],
    ['an endless tag', `<GenericData><a b="${'x'.repeat(3_000_000)}`, 'field-too-long'],
    ['a structure', '<Structure/>', 'wrong-format'],
    ['JSON', '{}', 'wrong-format'],
    ['a web page', '<!DOCTYPE html><html></html>', 'wrong-format'],
    ['nothing', '', 'empty-file'],
  ])('refuses %s', async (_, text, code) => {
    expect((await read(text)).codes).toEqual([code]);
  });

  it('keeps what came before the fault, and says where it was', async () => {
    const { observations, issues } = await read(`${FORMS['structure-specific, in series'].slice(0, -40)}&`);
    expect(observations).toHaveLength(2);
    expect(issues.at(-1)).toMatchObject({ code: 'bad-xml', severity: 'error' });
    expect(issues.at(-1)?.line).toBeGreaterThan(5);
  });
});
